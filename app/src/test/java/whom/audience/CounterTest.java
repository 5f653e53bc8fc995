package whom.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;

class CounterTest {
    private static final Attribute EMAIL = new Attribute("email", "E-mail", Kind.TEXT, Map.of());
    private static final Attribute CITY = new Attribute("city", "City", Kind.TEXT, Map.of());
    private static final Attribute ORDERS = new Attribute("orders", "Orders", Kind.NUMBER, Map.of());
    private static final Schema SCHEMA = new Schema("email", List.of(EMAIL, CITY, ORDERS), List.of(), List.of());
    private final Cancellation never = new Cancellation();

    private static Store store(Path folder) throws Refusal {
        return Store.open(folder.resolve("profiles.db"), SCHEMA);
    }

    private static void put(Store store, String email, String city, int orders) throws Refusal {
        try (Writing writing = store.begin("test")) {
            put(writing, email, city, orders);
            writing.commit(true);
        }
    }

    private static void put(Writing writing, String email, String city, int orders) {
        writing.put(new PersonRow(email, Map.of("city", city.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(city)), "orders",
                orders < 0 ? Optional.empty() : Optional.of(new Value.Number(BigDecimal.valueOf(orders)))), Optional.empty(), Map.of()));
    }

    private static Resolved.Whole city(String city) {
        return new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL,
                List.of(new Resolved.Row(whom.rule.Path.of(0), new Criterion.TextIs(CITY, java.util.Set.of(city), false), false))));
    }

    @Test
    void sees_what_has_been_written_since(@TempDir Path folder) throws Refusal {
        try (Store store = store(folder)) {
            Counter counter = new Counter(store);
            assertThat(counter.count(city("paris"), never)).extracting(Counted::total, Counted::everyone).containsExactly(0L, 0L);
            put(store, "ana@example.com", "Paris", 1);
            put(store, "ben@example.com", "", 1);
            assertThat(counter.count(city("paris"), never)).extracting(Counted::total, Counted::everyone).containsExactly(1L, 2L);
            put(store, "ben@example.com", "PARIS", 1);
            assertThat(counter.count(city("paris"), never)).extracting(Counted::total, Counted::everyone).containsExactly(2L, 2L);
        }
    }

    @Test
    void an_answer_that_nobody_waits_for_is_given_up(@TempDir Path folder) throws Refusal {
        try (Store store = store(folder)) {
            Cancellation gone = new Cancellation();
            gone.cancel();
            assertThatThrownBy(() -> new Counter(store).count(city("paris"), gone)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void an_answer_can_be_given_up_while_it_is_looked_for(@TempDir Path folder) throws Refusal {
        try (Store store = store(folder)) {
            try (Writing writing = store.begin("test")) {
                IntStream.range(0, 20_000).forEach(i -> put(writing, "p" + i + "@example.com", "Zürich " + i, i % 9));
                writing.commit(true);
            }
            // Each is a scan with a call into Java per person; together they take far longer than the first second.
            List<Resolved> rows = IntStream.range(0, 2_000).<Resolved>mapToObj(i -> new Resolved.Row(whom.rule.Path.of(i),
                    new Criterion.TextHas(CITY, Criterion.TextHas.Spot.ANYWHERE, "ü" + i, false), false)).toList();
            Cancellation cancellation = new Cancellation();
            CompletableFuture<Counted> counting = CompletableFuture
                    .supplyAsync(() -> new Counter(store)
                            .count(new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL, rows)), cancellation));
            cancellation.cancel();
            assertThat(counting).failsWithin(Duration.ofSeconds(5)).withThrowableThat().withCauseInstanceOf(CancellationException.class);
        }
    }

    @Test
    void pages_are_sorted_with_missing_values_last(@TempDir Path folder) throws Refusal {
        try (Store store = store(folder)) {
            put(store, "1@example.com", "lyon", 5);
            put(store, "2@example.com", "Äpfingen", -1);
            put(store, "3@example.com", "", 7);
            put(store, "4@example.com", "Bath", 5);
            put(store, "5@example.com", "Paris", 9);
            Bitmap members = Bitmap.upTo(5).without(new Counter(store).count(city("paris"), never).members());
            Members pages = new Members(store);
            assertThat(ids(pages.page(members, 1, 2, never))).containsExactly(2L, 3L);
            assertThat(ids(pages.page(members, new Order(ORDERS, false), 0, 10, never))).containsExactly(1L, 4L, 3L, 2L);
            assertThat(ids(pages.page(members, new Order(ORDERS, true), 0, 10, never))).containsExactly(3L, 1L, 4L, 2L);
            assertThat(ids(pages.page(members, new Order(ORDERS, true), 1, 2, never))).containsExactly(1L, 4L);
            assertThat(ids(pages.page(members, new Order(CITY, false), 0, 10, never))).containsExactly(4L, 1L, 2L, 3L);
            assertThat(ids(pages.page(members, new Order(CITY, false), 4, 10, never))).isEmpty();
        }
    }

    @Test
    void many_members_are_sorted_like_few(@TempDir Path folder) throws Refusal {
        try (Store store = store(folder)) {
            try (Writing writing = store.begin("test")) {
                IntStream.range(0, 50_010).forEach(i -> put(writing, "p" + i + "@example.com", "", i % 1_000));
                writing.commit(true);
            }
            List<Person> page = new Members(store).page(Bitmap.upTo(50_010), new Order(ORDERS, true), 49, 3, never);
            // 50 people have 999 orders, the last of them is the 50,000th; then come those with 998.
            assertThat(ids(page)).containsExactly(50_000L, 999L, 1_999L);
        }
    }

    private static List<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    @Test
    void what_was_used_longest_ago_is_given_up_first() {
        Kept<String, Bitmap> kept = new Kept<>(3 * Bitmap.none(100).bytes(), Bitmap::bytes);
        for (String key : List.of("a", "b", "c")) {
            kept.keep(1, key, Bitmap.none(100));
        }
        assertThat(kept.find(1, "a")).isNotNull();
        kept.keep(1, "d", Bitmap.none(100));
        assertThat(kept.find(1, "b")).isNull();
        assertThat(kept.find(1, "a")).isNotNull();
        assertThat(kept.bytes()).isEqualTo(3 * Bitmap.none(100).bytes());
    }

    @Test
    void nothing_outlives_the_data_it_was_read_from() {
        Kept<String, Bitmap> kept = new Kept<>(1_000_000, Bitmap::bytes);
        kept.keep(1, "a", Bitmap.none(100));
        kept.keep(2, "b", Bitmap.none(100));
        kept.keep(1, "c", Bitmap.none(100));
        assertThat(kept.find(1, "a")).isNull();
        assertThat(kept.find(2, "a")).isNull();
        assertThat(kept.find(2, "c")).isNull();
        assertThat(kept.find(2, "b")).isNotNull();
    }
}
