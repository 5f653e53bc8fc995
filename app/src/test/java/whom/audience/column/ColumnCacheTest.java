package whom.audience.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.live.Bazaar;
import whom.audience.live.Live;
import whom.moment.Bounds;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.resolve.Range;
import whom.rule.Aggregate;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

class ColumnCacheTest {
    private static final Bounds EVER = new Bounds(null, Instant.parse("2027-01-01T00:00:00Z"));
    @TempDir
    private Path folder;
    private final Cancellation never = new Cancellation();
    private Path cache = Path.of("");

    @BeforeEach
    void place() {
        cache = folder.resolve("columns");
    }

    private Store store() throws Refusal {
        return Store.open(folder.resolve("profiles.db"), Bazaar.SCHEMA);
    }

    private Columns columns(Store store) throws Refusal {
        return new ColumnCache(cache).columns(store, Progress.SILENT, never);
    }

    /// The files by name with when each was written.
    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".column")).collect(Collectors.toSet());
        }
    }

    /// What many criteria say, people by people.
    private List<String> answers(Columns columns) {
        Live live = new Live(columns);
        List<Criterion> criteria = new ArrayList<>(List.of(new Criterion.Keyed(Set.of("ben@example.com", "new7@example.com")),
                new Criterion.Tagged("interest"), new Criterion.Consented("email", Instant.parse("2027-01-01T00:00:00Z")),
                new Criterion.Exported(null, null, EVER)));
        for (Attribute attribute : Bazaar.SCHEMA.attributes()) {
            criteria.add(new Criterion.IsSet(attribute));
        }
        criteria.add(new Criterion.TextHas(Bazaar.attribute("city"), Criterion.TextHas.Spot.ANYWHERE, "ö", false));
        criteria.add(new Criterion.ListHasAny(Bazaar.attribute("likes"), Set.of("shoes"), false));
        criteria.add(new Criterion.NumberIn(Bazaar.attribute("amount"), new Range(new Range.Limit(new BigDecimal("0.7"), true), null)));
        for (EventKind kind : Bazaar.SCHEMA.events()) {
            for (int least = 1; least < 5; least++) {
                criteria.add(new Criterion.Happened(kind, Filter.NONE, least, null, EVER));
            }
            for (Property property : kind.properties()) {
                for (int least = 1; least < 4; least++) {
                    criteria.add(new Criterion.Aggregated(kind, Filter.NONE, Aggregate.COUNT_DISTINCT, property,
                            new Range(new Range.Limit(BigDecimal.valueOf(least), true), null), EVER));
                }
            }
        }
        return criteria.stream().map(criterion -> {
            List<Long> ids = new ArrayList<>();
            live.find(criterion, never).forEach(ids::add);
            return criterion + ": " + ids;
        }).toList();
    }

    @Test
    void files_are_mapped_again_as_long_as_the_store_is_the_same() throws Refusal, IOException {
        List<String> before;
        Set<String> made;
        try (Store store = store()) {
            Bazaar.fill(store);
            before = answers(columns(store));
            made = files();
        }
        try (Store store = store()) {
            assertThat(answers(columns(store))).isEqualTo(before);
            assertThat(files()).isEqualTo(made);
        }
    }

    @Test
    void an_empty_store_has_columns_too() throws Refusal {
        try (Store store = store()) {
            Columns columns = columns(store);
            assertThat(columns.people()).isZero();
            assertThat(answers(columns)).allMatch(answer -> answer.endsWith(": []"));
        }
    }

    @Test
    void a_file_that_was_cut_off_or_is_foreign_or_gone_is_made_again() throws Refusal, IOException {
        try (Store store = store()) {
            Bazaar.fill(store);
            List<String> before = answers(columns(store));
            for (int i = 0; i < files().size(); i += 5) {
                // The others are made again with it.
                String name = files().stream().sorted().skip(i).findFirst().orElseThrow();
                try (FileChannel channel = FileChannel.open(cache.resolve(name), StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() - 1);
                }
                assertThat(answers(columns(store))).isEqualTo(before);
            }
            for (String name : files()) {
                byte[] foreign = new byte[(int) Files.size(cache.resolve(name))];
                java.util.Arrays.fill(foreign, (byte) 'x');
                Files.delete(cache.resolve(name));
                Files.write(cache.resolve(name), foreign);
            }
            assertThat(answers(columns(store))).isEqualTo(before);
            for (String name : files()) {
                Files.delete(cache.resolve(name));
            }
            assertThat(answers(columns(store))).isEqualTo(before);
            Files.writeString(cache.resolve("contents"), "nothing of ours");
            assertThat(answers(columns(store))).isEqualTo(before);
        }
    }

    @Test
    void one_bit_that_is_not_as_it_was_written_has_everything_made_again() throws Refusal, IOException {
        try (Store store = store()) {
            Bazaar.fill(store);
            Columns sound = columns(store);
            List<String> before = answers(sound);
            assertThat(new ColumnCache(cache).madeAnew(sound, store, Progress.SILENT, never)).isEmpty();
            for (boolean grown : List.of(false, true)) {
                Columns mapped = columns(store);
                Set<String> broken = files();
                for (String name : broken.stream().sorted().skip(3).limit(1).toList()) {
                    byte[] bytes = Files.readAllBytes(cache.resolve(name));
                    bytes[bytes.length - 1] ^= 1;
                    Files.write(cache.resolve(name), bytes, StandardOpenOption.WRITE);
                }
                Columns made;
                if (grown) {
                    try (Writing writing = store.begin("test")) {
                        writing.upload("klaviyo", "late", Instant.parse("2027-02-08T00:00:00Z"), new long[]{2});
                        writing.commit(true);
                    }
                    made = columns(store);
                } else {
                    made = new ColumnCache(cache).madeAnew(mapped, store, Progress.SILENT, never).orElseThrow();
                }
                assertThat(made).isNotSameAs(mapped);
                assertThat(answers(made)).isEqualTo(before);
                assertThat(files()).doesNotContainAnyElementsOf(broken);
            }
        }
    }

    @Test
    void a_backup_that_went_another_way_is_not_taken_for_what_it_was() throws Refusal, IOException {
        Path file = folder.resolve("profiles.db");
        Path backup = folder.resolve("backup.db");
        try (Store store = store()) {
            Bazaar.fill(store);
            columns(store);
        }
        Files.copy(file, backup);
        try (Store store = store()) {
            live(store, "Bonn");
            assertThat(inBonn(columns(store))).isEqualTo(1);
        }
        Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        try (Store store = store()) {
            live(store, "Kiel");
            assertThat(inBonn(columns(store))).as("the same revision, other data").isZero();
            live(store, "Bonn");
            assertThat(inBonn(columns(store))).isEqualTo(1);
        }
        Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        try (Store store = store()) {
            live(store, "Kiel");
            live(store, "Kiel ");
            try (Writing writing = store.begin("test")) {
                writing.put(new PersonRow("ben@example.com", Map.of(), Optional.of(List.of("later")), Map.of()));
                writing.commit(true);
            }
            assertThat(inBonn(columns(store))).as("nothing goes on from a revision of the other way").isZero();
        }
    }

    private static void live(Store store, String city) throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.put(new PersonRow("ben@example.com", Map.of("city", Optional.of(new Value.Text(city))), Optional.empty(), Map.of()));
            writing.commit(true);
        }
    }

    private int inBonn(Columns columns) {
        List<Long> ids = new ArrayList<>();
        new Live(columns).find(new Criterion.TextHas(Bazaar.attribute("city"), Criterion.TextHas.Spot.ANYWHERE, "bonn", false), never)
                .forEach(ids::add);
        return ids.size();
    }

    @Test
    void the_columns_of_another_store_are_not_taken() throws Refusal {
        try (Store store = store()) {
            Bazaar.fill(store);
            columns(store);
        }
        Path other = folder.resolve("other.db");
        try (Store store = Store.open(other, Bazaar.SCHEMA)) {
            try (Writing writing = store.begin("test")) {
                writing.put(new PersonRow("zoe@example.com", Map.of(), Optional.empty(), Map.of()));
                writing.commit(true);
            }
            assertThat(columns(store).people()).isEqualTo(1);
        }
    }

    @Test
    void bringing_up_to_date_says_the_same_as_making_anew() throws Refusal, IOException {
        Random random = new Random(20_261_125);
        try (Store store = store()) {
            Bazaar.fill(store);
            columns(store);
            for (int round = 0; round < 12; round++) {
                try (Writing writing = store.begin("test")) {
                    change(writing, round, random);
                    writing.commit(true);
                }
                List<String> updated = answers(columns(store));
                List<String> anew = answers(new ColumnCache(folder.resolve("anew" + round)).columns(store, Progress.SILENT, never));
                assertThat(updated).isEqualTo(anew);
            }
        }
    }

    private static void change(Writing writing, int round, Random random) {
        switch (round % 4) {
            case 0 ->
                writing.put(new PersonRow("new" + round + "@example.com", Map.of("city", Optional.of(new Value.Text("Malmö " + round))),
                        Optional.of(List.of("interest/" + round)), Map.of("email", Consent.GIVEN)));
            case 1 ->
                writing.put(new PersonRow("ben@example.com", Map.of("amount", Optional.of(new Value.Number(new BigDecimal(round + ".125"))),
                        "likes", Optional.of(new Value.Texts(List.of("hats" + round)))), Optional.of(List.of("interest")), Map.of()));
            case 2 -> {
                for (int i = 0; i < 20; i++) {
                    Bazaar.buy(writing, 1 + random.nextInt(4),
                            Instant.parse("2026-10-01T00:00:00Z").plusSeconds(random.nextInt(800_000)).toString(),
                            Map.of("price", Bazaar.number(random.nextInt(300) + ".5"), "what", Bazaar.text("thing " + random.nextInt(4))));
                }
            }
            default -> {
                writing.put(new PersonRow("new" + round + "@example.com", Map.of(), Optional.empty(), Map.of()));
                writing.event(1, "visit", Instant.parse("2026-10-08T00:00:00.123Z"), Map.of());
                writing.upload("klaviyo", "s" + round, Instant.parse("2026-10-08T00:00:00Z"), new long[]{2});
            }
        }
    }

    @Test
    void only_what_changed_is_written_again() throws Refusal, IOException {
        try (Store store = store()) {
            Bazaar.fill(store);
            columns(store);
            Set<String> before = files();
            try (Writing writing = store.begin("test")) {
                writing.put(
                        new PersonRow("ben@example.com", Map.of("city", Optional.of(new Value.Text("Bonn"))), Optional.empty(), Map.of()));
                writing.commit(true);
            }
            columns(store);
            Set<String> after = files();
            assertThat(after).hasSameSizeAs(before);
            after.removeAll(before);
            assertThat(after).hasSize(1);
        }
    }

    @Test
    void another_property_makes_the_events_be_read_again() throws Refusal {
        try (Store store = store()) {
            Bazaar.fill(store);
            columns(store);
        }
        List<EventKind> fewer = List.of(new EventKind("buy", "", "", List.of(new Property("price", "", Kind.NUMBER))),
                Bazaar.event("visit"));
        Schema narrow = new Schema("email", Bazaar.SCHEMA.attributes(), fewer, Bazaar.SCHEMA.channels());
        try (Store store = Store.open(folder.resolve("profiles.db"), narrow)) {
            assertThat(columns(store).events().get("buy")).satisfies(buy -> assertThat(buy.properties()).containsOnlyKeys("price"));
        }
        try (Store store = store()) {
            assertThat(columns(store).events().get("buy"))
                    .satisfies(buy -> assertThat(buy.properties()).containsKeys("price", "what", "parts"));
        }
    }

    @Test
    void taken_back_nothing_is_left_that_does_not_serve() throws Refusal {
        try (Store store = store()) {
            Bazaar.fill(store);
            Cancellation gone = new Cancellation();
            gone.cancel();
            assertThatThrownBy(() -> new ColumnCache(cache).columns(store, Progress.SILENT, gone))
                    .isInstanceOf(CancellationException.class);
            assertThat(columns(store).people()).isEqualTo(4);
        }
    }

    @Test
    void several_at_once_get_the_same_columns() throws Refusal, IOException {
        try (Store store = store()) {
            Bazaar.fill(store);
            List<CompletableFuture<List<String>>> all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                try {
                    return answers(columns(store));
                } catch (Refusal refusal) {
                    throw new IllegalStateException(refusal);
                }
            })).limit(4).toList();
            List<String> expected = answers(columns(store));
            assertThat(all).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(expected));
            Set<String> named = files();
            columns(store);
            assertThat(files()).isEqualTo(named);
        }
    }

    @Test
    void where_nothing_can_be_written_it_says_so_in_one_line() throws Refusal, IOException {
        Files.writeString(cache, "a file where the folder should be");
        try (Store store = store()) {
            assertThatThrownBy(() -> columns(store)).isInstanceOf(Refusal.class).hasMessageContaining("cannot be written")
                    .hasMessageNotContaining("\n");
        }
    }
}
