package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.Bitmap;
import whom.audience.Counter;
import whom.audience.Finder;
import whom.audience.Spread;
import whom.audience.column.ColumnCache;
import whom.audience.live.Bazaar;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// The counter goes over from the store to columns, and on to newer ones. Each pause lasts until the test ends it.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class LiveCountingTest {
    /// Ana, Ben and Çelik have an amount.
    private static final Resolved.Whole HAVE_AN_AMOUNT = new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL,
            List.of(new Resolved.Row(whom.rule.Path.of(0), new Criterion.IsSet(Bazaar.attribute("amount")), false))));

    @TempDir
    private Path folder;
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Semaphore pauses = new Semaphore(0);
    private final Semaphore paused = new Semaphore(0);
    private Store store;
    private Asked asked;
    private Counter counter;
    private LiveCounting live;

    /// The way by the store, which notes that it was asked.
    private static final class Asked implements Finder {
        private final Store store;
        private int times;

        Asked(Store store) {
            this.store = store;
        }

        @Override
        public long revision() {
            return store.revision();
        }

        @Override
        public long people() {
            return store.people();
        }

        @Override
        public Bitmap find(Criterion criterion, Cancellation cancellation) {
            times++;
            return Bitmap.none(store.people());
        }

        @Override
        public Spread spread(Attribute number, Cancellation cancellation) {
            return Spread.of();
        }
    }

    @BeforeEach
    void open() throws Refusal {
        store = Store.open(folder.resolve("profiles.db"), Bazaar.SCHEMA);
        Bazaar.fill(store);
        asked = new Asked(store);
        counter = new Counter(asked);
        live = new LiveCounting(store, cache(), counter, new LiveCounting.Rhythm(Duration.ZERO, Duration.ZERO, () -> {
            paused.release();
            pauses.acquire();
        }), new LiveCounting.Hearing(Runnable::run, () -> told.add("changed"), failure -> told.add(String.valueOf(failure.getMessage()))));
    }

    @AfterEach
    void close() {
        live.close();
        store.close();
    }

    private ColumnCache cache() {
        return new ColumnCache(folder.resolve("columns"));
    }

    private void untilItPauses() throws InterruptedException {
        assertThat(paused.tryAcquire(20, TimeUnit.SECONDS)).as("came to its pause").isTrue();
    }

    private void nextRound() throws InterruptedException {
        pauses.release();
        untilItPauses();
    }

    private long count() {
        return counter.count(HAVE_AN_AMOUNT, new Cancellation()).total();
    }

    private static void add(Store store, String key) throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.put(new PersonRow(key, Map.of("amount", Optional.of(Bazaar.number("5"))), Optional.empty(), Map.of()));
            writing.commit(true);
        }
    }

    @Test
    void counts_by_columns_once_they_are_ready() throws InterruptedException {
        assertThat(count()).as("the store, which knows nobody here").isZero();
        assertThat(asked.times).isEqualTo(1);
        counter.useAlone(asked);
        live.begin();
        untilItPauses();
        assertThat(count()).isEqualTo(3);
        assertThat(asked.times).as("not asked any more").isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void takes_what_another_connection_wrote_and_goes_on_with_the_old_until_then() throws InterruptedException, Refusal {
        live.begin();
        untilItPauses();
        try (Store other = Store.open(folder.resolve("profiles.db"), Bazaar.SCHEMA)) {
            add(other, "eve@example.com");
        }
        assertThat(count()).as("it has not looked yet").isEqualTo(3);
        nextRound();
        assertThat(count()).isEqualTo(4);
        assertThat(told).containsExactly("changed");
        nextRound();
        assertThat(told).as("nothing new").containsExactly("changed");
        assertThat(asked.times).isZero();
    }

    @Test
    void files_that_are_not_as_they_were_written_are_made_again() throws InterruptedException, Refusal, IOException {
        cache().columns(store, Progress.SILENT, new Cancellation());
        try (Stream<Path> files = Files.list(folder.resolve("columns"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".column")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1] ^= 1;
                Files.write(file, bytes, StandardOpenOption.WRITE);
            }
        }
        live.begin();
        untilItPauses();
        assertThat(count()).isEqualTo(3);
        assertThat(told).containsExactly("changed");
    }

    @Test
    void ends_when_closed_and_tells_nothing_any_more() throws InterruptedException, Refusal {
        live.begin();
        untilItPauses();
        live.close();
        add(store, "eve@example.com");
        pauses.release();
        assertThat(count()).isEqualTo(3);
        assertThat(told).isEmpty();
    }

    @Test
    void tells_why_it_goes_on_by_the_store() throws InterruptedException, IOException {
        Files.writeString(folder.resolve("columns"), "a file where the folder should be");
        live.begin();
        assertThat(told.poll(20, TimeUnit.SECONDS)).contains("cannot be written");
        assertThat(count()).isZero();
        assertThat(asked.times).isEqualTo(1);
    }
}
