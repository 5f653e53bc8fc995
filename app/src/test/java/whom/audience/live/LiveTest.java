package whom.audience.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.Counter;
import whom.audience.column.Column;
import whom.audience.column.ColumnCache;
import whom.audience.column.Columns;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Property;
import whom.resolve.Criterion;
import whom.resolve.Criterion.Compares.Comparison;
import whom.resolve.Criterion.TextHas.Spot;
import whom.resolve.Filter;
import whom.resolve.Range;
import whom.resolve.Resolved;
import whom.rule.Aggregate;
import whom.rule.End;
import whom.rule.Joiner;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Every criterion over [Bazaar], after the store has been closed.
class LiveTest {
    @TempDir
    private static Path folder;
    private static @Nullable Columns columns;
    private final Cancellation never = new Cancellation();

    @BeforeAll
    static void open() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), Bazaar.SCHEMA)) {
            Bazaar.fill(store);
            columns = new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, new Cancellation());
        }
    }

    @AfterAll
    static void forget() {
        columns = null;
    }

    private static Columns columns() {
        return java.util.Objects.requireNonNull(columns);
    }

    private long[] who(Criterion criterion) {
        Resolved.Whole rule = new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL,
                List.of(new Resolved.Row(whom.rule.Path.of(0), criterion, false))));
        return new Counter(new Live(columns())).count(rule, never).members().ids(0, 10);
    }

    private static Attribute a(String name) {
        return Bazaar.attribute(name);
    }

    private static Attribute property(String name) {
        Property property = Bazaar.event("buy").property(name).orElseThrow();
        return new Attribute(property.name(), property.label(), property.kind(), Map.of());
    }

    private static Bounds until(String to) {
        return new Bounds(null, Instant.parse(to));
    }

    private static final Bounds EVER = until("2027-01-01T00:00:00Z");

    private static Range atLeast(String number) {
        return new Range(new Range.Limit(new BigDecimal(number), true), null);
    }

    private static Range above(String number) {
        return new Range(new Range.Limit(new BigDecimal(number), false), null);
    }

    @Test
    void every_attribute_takes_the_smallest_cells_that_are_exact() {
        assertThat(columns().attributes().get("amount")).isInstanceOfSatisfying(Column.Ints.class,
                ints -> assertThat(ints.scale()).isEqualTo(2));
        assertThat(columns().attributes().get("large")).isInstanceOf(Column.Doubles.class);
        assertThat(columns().attributes().get("seen")).isInstanceOfSatisfying(Column.Ints.class,
                ints -> assertThat(ints.scale()).isEqualTo(-3));
        assertThat(columns().attributes().get("exact")).isInstanceOf(Column.Longs.class);
    }

    @Test
    void text_is_compared_folded_unless_case_matters() {
        assertThat(who(new Criterion.TextIs(a("city"), Set.of("köln"), false))).containsExactly(1, 2);
        assertThat(who(new Criterion.TextIs(a("city"), Set.of("Köln"), true))).containsExactly(1);
        assertThat(who(new Criterion.TextIs(a("city"), Set.of("ko\u0308LN"), true))).containsExactly(2);
        assertThat(who(new Criterion.TextHas(a("city"), Spot.END, "ln", false))).containsExactly(1, 2);
        assertThat(who(new Criterion.TextHas(a("city"), Spot.END, "ln", true))).containsExactly(1);
        assertThat(who(new Criterion.TextHas(a("city"), Spot.START, "k", false))).containsExactly(1, 2);
        assertThat(who(new Criterion.TextHas(a("city"), Spot.ANYWHERE, "\"a\\b", false))).containsExactly(3);
        assertThat(who(new Criterion.TextHas(a("email"), Spot.ANYWHERE, "@example", false))).containsExactly(1, 2, 3, 4);
        assertThat(who(new Criterion.TextHas(a("email"), Spot.START, "Ç", true))).containsExactly(3);
        assertThat(who(new Criterion.TextHas(a("email"), Spot.START, "ç", false))).containsExactly(3);
        assertThat(who(new Criterion.TextMatches(a("city"), "^k.{1,2}ln$", false))).containsExactly(1, 2);
        assertThat(who(new Criterion.IsSet(a("city")))).containsExactly(1, 2, 3);
    }

    @Test
    void numbers_are_exact() {
        assertThat(who(new Criterion.NumberIn(a("amount"), atLeast("0.7")))).containsExactly(1, 3);
        assertThat(who(new Criterion.NumberIn(a("amount"), above("0.7")))).containsExactly(3);
        assertThat(who(new Criterion.NumberIn(a("amount"), atLeast("-1.2500000001")))).containsExactly(1, 2, 3);
        assertThat(who(new Criterion.NumberIn(a("amount"), atLeast("1e290")))).isEmpty();
        assertThat(who(new Criterion.NumberIs(a("amount"), Set.of(new BigDecimal("-1.25"), new BigDecimal("0.701"))))).containsExactly(2);
        assertThat(who(new Criterion.NumberIs(a("large"), Set.of(new BigDecimal("123456789012345"))))).containsExactly(1);
        assertThat(who(new Criterion.NumberIn(a("large"), above("0.000000000000123")))).containsExactly(1, 3);
        assertThat(who(new Criterion.TruthIs(a("vip"), false))).containsExactly(2);
        assertThat(who(new Criterion.IsSet(a("vip")))).containsExactly(1, 2);
    }

    @Test
    void days_and_moments_keep_their_bounds() {
        assertThat(who(new Criterion.DateIn(a("born"), new Days(LocalDate.of(1, 1, 1), LocalDate.of(2, 1, 1))))).containsExactly(1);
        assertThat(who(new Criterion.DateIn(a("born"), new Days(LocalDate.of(9999, 12, 31), null)))).containsExactly(2);
        assertThat(who(new Criterion.InstantIn(a("seen"), new Bounds(null, Instant.parse("1970-01-01T00:00:00Z"))))).containsExactly(2);
        assertThat(who(new Criterion.InstantIn(a("seen"), new Bounds(Instant.parse("2026-10-01T10:00:00.001Z"), null)))).containsExactly(3);
        assertThat(who(new Criterion.InstantIn(a("seen"), new Bounds(null, Instant.parse("2026-10-01T10:00:00.001Z"))))).containsExactly(1,
                2);
        assertThat(who(new Criterion.InstantIn(a("exact"), new Bounds(Instant.parse("2026-10-01T10:00:00.001Z"), null))))
                .containsExactly(1);
        assertThat(who(new Criterion.InstantIn(a("exact"), new Bounds(null, Instant.parse("2026-10-01T10:00:00.001Z")))))
                .containsExactly(2);
        Days lastOfFebruary = new Days(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1));
        assertThat(who(new Criterion.Anniversary(a("born"), lastOfFebruary, ZoneId.of("UTC")))).containsExactly(3);
        Days firstOfOctober = new Days(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 2));
        assertThat(who(new Criterion.Anniversary(a("seen"), firstOfOctober, ZoneId.of("America/New_York")))).containsExactly(1, 3);
        assertThat(who(new Criterion.Anniversary(a("seen"), firstOfOctober, ZoneId.of("UTC")))).containsExactly(1);
        assertThat(who(new Criterion.Compares(a("seen"), Comparison.BELOW, a("exact"), false))).containsExactly(1, 2);
        assertThat(who(new Criterion.Compares(a("city"), Comparison.EQUAL, a("city"), true))).containsExactly(1, 2, 3);
    }

    @Test
    void lists_and_tags() {
        assertThat(who(new Criterion.ListHasAny(a("likes"), Set.of("shoes"), false))).containsExactly(1, 2);
        assertThat(who(new Criterion.ListHasAny(a("likes"), Set.of("shoes"), true))).containsExactly(2);
        assertThat(who(new Criterion.ListHasAll(a("likes"), Set.of("shoes", "bags"), false))).containsExactly(1);
        assertThat(who(new Criterion.IsSet(a("likes")))).containsExactly(1, 2);
        assertThat(who(new Criterion.Tagged("interest"))).containsExactly(1);
        assertThat(who(new Criterion.Tagged("vip"))).containsExactly(1);
    }

    @Test
    void people_by_key_consent_share_rank_and_upload() {
        assertThat(who(new Criterion.Keyed(Set.of("çelik@example.com", "nobody@example.com")))).containsExactly(3);
        Instant now = Instant.parse("2026-10-06T00:00:00Z");
        assertThat(who(new Criterion.Consented("email", now))).containsExactly(1);
        assertThat(who(new Criterion.Consented("sms", now))).containsExactly(2);
        assertThat(who(new Criterion.RandomShare("autumn", BigDecimal.ZERO, new BigDecimal(100)))).containsExactly(1, 2, 3, 4);
        // Of three with an amount, the ranks are 0, 1/3 and 2/3.
        assertThat(who(new Criterion.Ranked(a("amount"), BigDecimal.ZERO, new BigDecimal("33.3")))).containsExactly(2);
        assertThat(who(new Criterion.Ranked(a("amount"), new BigDecimal("33.4"), new BigDecimal(100)))).containsExactly(3);
        assertThat(who(new Criterion.Ranked(a("large"), BigDecimal.ZERO, new BigDecimal(50)))).containsExactly(1, 2);
        assertThat(who(new Criterion.Exported("mailchimp", null, until("2026-10-05T00:00:00.001Z")))).containsExactly(1, 3);
        assertThat(who(new Criterion.Exported(null, "vip", until("2026-10-05T00:00:00Z")))).isEmpty();
        assertThat(who(new Criterion.Exported("Mailchimp", null, EVER))).isEmpty();
    }

    @Test
    void events_are_counted_within_their_bounds() {
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), Filter.NONE, 2, null, EVER))).containsExactly(1, 2);
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), Filter.NONE, 1, null, until("2026-10-04T10:00:00Z"))))
                .containsExactly(2);
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), Filter.NONE, 0, 1, EVER))).containsExactly(3, 4);
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), Filter.NONE, 0, null, EVER))).containsExactly(1, 2, 3, 4);
        Filter shoes = new Filter.Holds(new Criterion.TextIs(property("what"), Set.of("shoes"), false), false);
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), shoes, 1, null, EVER))).containsExactly(1, 2);
        Filter noShoes = new Filter.Holds(new Criterion.TextIs(property("what"), Set.of("shoes"), false), true);
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), noShoes, 1, 1, EVER))).containsExactly(1, 2);
        Filter quoted = new Filter.Holds(new Criterion.TextHas(property("what"), Spot.END, "\\ thing\n😀", false), false);
        assertThat(who(new Criterion.Happened(Bazaar.event("buy"), quoted, 1, null, EVER))).containsExactly(2);
        assertThat(who(new Criterion.Edge(Bazaar.event("buy"), Filter.NONE, End.FIRST, EVER, until("2026-10-04T00:00:00Z"))))
                .containsExactly(2);
        assertThat(who(new Criterion.Edge(Bazaar.event("buy"), Filter.NONE, End.LAST, EVER, until("2026-10-05T00:00:00Z"))))
                .containsExactly(1);
    }

    @Test
    void each_kind_of_property_is_read() {
        List<Criterion.OfValue> tests = List.of(new Criterion.TruthIs(property("gift"), true),
                new Criterion.DateIn(property("due"), new Days(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 10))),
                new Criterion.InstantIn(property("paid"),
                        new Bounds(Instant.parse("2026-10-03T10:00:00.5Z"), Instant.parse("2026-10-03T10:00:00.501Z"))),
                new Criterion.ListHasAll(property("parts"), Set.of("a", "b"), false),
                new Criterion.NumberIs(property("price"), Set.of(new BigDecimal("0.2"))));
        for (Criterion.OfValue test : tests) {
            assertThat(who(new Criterion.Happened(Bazaar.event("buy"), new Filter.Holds(test, false), 1, null, EVER))).as("%s", test)
                    .containsExactly(2);
        }
    }

    private long[] figure(Aggregate aggregate, String property, Range range) {
        return who(
                new Criterion.Aggregated(Bazaar.event("buy"), Filter.NONE, aggregate, Bazaar.event("buy").property(property).orElseThrow(),
                        range, EVER));
    }

    @Test
    void figures_are_exact() {
        // 0.1 + 0.2 is 0.3, which doubles do not say.
        assertThat(figure(Aggregate.SUM, "price", Range.only(new BigDecimal("0.3")))).containsExactly(2);
        assertThat(figure(Aggregate.SUM, "price", Range.only(BigDecimal.ZERO))).containsExactly(3, 4);
        assertThat(figure(Aggregate.AVG, "price", Range.only(new BigDecimal("0.15")))).containsExactly(2);
        assertThat(figure(Aggregate.AVG, "price", atLeast("12.5"))).containsExactly(1);
        assertThat(figure(Aggregate.AVG, "price", above("12.5"))).isEmpty();
        assertThat(figure(Aggregate.MIN, "price", Range.only(new BigDecimal("0.1")))).containsExactly(2);
        assertThat(figure(Aggregate.MAX, "price", atLeast("0.2"))).containsExactly(1, 2);
        assertThat(figure(Aggregate.COUNT_DISTINCT, "what", atLeast("2"))).containsExactly(2);
        assertThat(figure(Aggregate.COUNT_DISTINCT, "parts", Range.only(new BigDecimal(2)))).containsExactly(2);
        assertThat(figure(Aggregate.COUNT_DISTINCT, "parts", Range.only(BigDecimal.ZERO))).containsExactly(1, 3, 4);
    }

    private long[] steps(String asOf, Criterion.Sequence.Step... steps) {
        return who(new Criterion.Sequence(Bazaar.event("visit"), Filter.NONE, until(asOf), List.of(steps), Instant.parse(asOf)));
    }

    private static Criterion.Sequence.Step buy(boolean not, @Nullable Duration within) {
        return new Criterion.Sequence.Step(not, Bazaar.event("buy"), Filter.NONE, within);
    }

    @Test
    void a_sequence_has_its_steps_in_time() {
        // The visit was at nine, the purchase at ten.
        assertThat(steps("2026-10-05T00:00:00Z", buy(false, Duration.ofHours(1)))).containsExactly(1);
        assertThat(steps("2026-10-05T00:00:00Z", buy(false, Duration.ofMinutes(59)))).isEmpty();
        assertThat(steps("2026-10-05T00:00:00Z", buy(true, Duration.ofMinutes(59)))).containsExactly(1);
        assertThat(steps("2026-10-04T09:58:00Z", buy(true, Duration.ofMinutes(59)))).isEmpty();
        assertThat(steps("2026-10-04T10:00:00Z", buy(true, null))).containsExactly(1);
        assertThat(steps("2026-10-04T10:00:00.001Z", buy(true, null))).isEmpty();
        // Strictly after the first purchase there is no second.
        assertThat(steps("2026-10-05T00:00:00Z", buy(false, null), buy(false, null))).isEmpty();
    }

    @Test
    void a_figure_that_is_kept_answers_the_next_threshold() {
        Live live = new Live(columns());
        for (int round = 0; round < 2; round++) {
            assertThat(live.find(new Criterion.Happened(Bazaar.event("buy"), Filter.NONE, 2, 2, EVER), never).size()).isEqualTo(2);
            assertThat(live.find(new Criterion.Happened(Bazaar.event("buy"), Filter.NONE, 3, null, EVER), never).size()).isZero();
        }
    }

    @Test
    void a_question_taken_back_is_not_answered() {
        Cancellation gone = new Cancellation();
        gone.cancel();
        assertThatThrownBy(() -> new Live(columns()).find(new Criterion.IsSet(a("city")), gone)).isInstanceOf(CancellationException.class);
    }

    @Test
    void warming_up_ends_in_its_time_or_when_taken_back() {
        WarmUp.of(columns(), Bazaar.SCHEMA, Duration.ofMillis(20), never);
        Cancellation gone = new Cancellation();
        gone.cancel();
        assertThatThrownBy(() -> WarmUp.of(columns(), Bazaar.SCHEMA, Duration.ofHours(1), gone)).isInstanceOf(CancellationException.class);
    }
}
