package whom.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.sql.Population.CART;
import static whom.sql.Population.DUE;
import static whom.sql.Population.PAID;
import static whom.sql.Population.PRODUCT;
import static whom.sql.Population.PURCHASE;
import static whom.sql.Population.SENT;
import static whom.sql.Population.SIZES;
import static whom.sql.Population.VALUE;
import static whom.sql.Population.attribute;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Property;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.resolve.Range;
import whom.rule.Aggregate;
import whom.rule.End;
import whom.text.Refusal;

class EventSqlTest {
    private static final Instant T = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant UNTIL = T.plusSeconds(100);
    private static final Bounds WINDOW = new Bounds(T, UNTIL);
    private static final Bounds PAST = new Bounds(null, UNTIL);
    private static final Filter SHOES = holds(new Criterion.TextIs(attribute(PRODUCT), Set.of("shoes"), false));

    @TempDir
    Path folder;

    private static Filter holds(Criterion.OfValue criterion) {
        return new Filter.Holds(criterion, false);
    }

    private static Filter not(Criterion.OfValue criterion) {
        return new Filter.Holds(criterion, true);
    }

    private static Criterion times(Filter filter, int least, @Nullable Integer most) {
        return new Criterion.Happened(PURCHASE, filter, least, most, WINDOW);
    }

    @Test
    void how_often_within_the_window() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("never").person("another kind").did(CART, T);
            people.person("on the first moment").did(PURCHASE, T);
            people.person("on the last").did(PURCHASE, UNTIL.minusMillis(1));
            people.person("just outside").did(PURCHASE, T.minusMillis(1)).did(PURCHASE, UNTIL);
            people.person("twice").did(PURCHASE, T).did(PURCHASE, T);
            people.person("three times").did(PURCHASE, T).did(PURCHASE, T.plusSeconds(1)).did(PURCHASE, T.plusSeconds(2));
            assertThat(people.who(times(Filter.NONE, 1, null))).containsExactly("on the first moment", "on the last", "twice",
                    "three times");
            assertThat(people.who(times(Filter.NONE, 2, 2))).containsExactly("twice");
            assertThat(people.who(times(Filter.NONE, 0, 0))).containsExactly("never", "another kind", "just outside");
            assertThat(people.who(times(Filter.NONE, 0, 1))).containsExactly("never", "another kind", "on the first moment", "on the last",
                    "just outside");
            assertThat(people.who(times(Filter.NONE, 0, null))).hasSize(7);
            assertThat(people.who(new Criterion.Happened(PURCHASE, Filter.NONE, 1, null, new Bounds(T, T)))).isEmpty();
        }
    }

    @Test
    void filters_tell_which_events_count() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("shoes").did(PURCHASE, T, PRODUCT, "Shoes", VALUE, new BigDecimal("0.3"), PAID, true);
            people.person("bag").did(PURCHASE, T, PRODUCT, "bag", VALUE, 5, PAID, false);
            people.person("blank").did(PURCHASE, T, PRODUCT, "  ");
            people.person("without").did(PURCHASE, T);
            people.person("both").did(PURCHASE, T, PRODUCT, "shoes").did(PURCHASE, T, PRODUCT, "bag", VALUE, 5);
            Criterion.TextIs shoes = new Criterion.TextIs(attribute(PRODUCT), Set.of("shoes"), false);
            Criterion.NumberIn five = new Criterion.NumberIn(attribute(VALUE), Range.only(BigDecimal.valueOf(5)));
            assertThat(people.who(times(SHOES, 1, null))).containsExactly("shoes", "both");
            assertThat(people.who(times(not(shoes), 1, null))).as("also of unknown product").containsExactly("bag", "blank", "without",
                    "both");
            assertThat(people.who(times(SHOES, 0, 0))).containsExactly("bag", "blank", "without");
            assertThat(people.who(times(holds(new Criterion.IsSet(attribute(PRODUCT))), 1, null))).containsExactly("shoes", "bag", "both");
            assertThat(people.who(times(not(new Criterion.IsSet(attribute(PRODUCT))), 1, null))).containsExactly("blank", "without");
            assertThat(people.who(times(new Filter.All(List.of(SHOES, holds(five))), 1, null))).as("of one event").isEmpty();
            assertThat(people.who(times(new Filter.Any(List.of(SHOES, holds(five))), 2, null))).containsExactly("both");
            assertThat(people.who(times(holds(new Criterion.NumberIs(attribute(VALUE), Set.of(new BigDecimal("0.3")))), 1, null)))
                    .containsExactly("shoes");
            assertThat(people.who(times(holds(new Criterion.TruthIs(attribute(PAID), false)), 1, null))).containsExactly("bag");
            assertThat(people.who(times(holds(new Criterion.TextMatches(attribute(PRODUCT), "^B", false)), 1, null)))
                    .containsExactly("bag", "both");
        }
    }

    @Test
    void filters_on_days_moments_and_lists() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("first").did(PURCHASE, T, DUE, LocalDate.parse("2026-02-28"), SENT, T, SIZES, List.of("S", "xl"));
            people.person("second").did(PURCHASE, T, DUE, LocalDate.parse("2026-03-01"), SENT, T.plusMillis(1), SIZES, List.of("s"));
            people.person("none").did(PURCHASE, T);
            Days last = new Days(LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-01"));
            assertThat(people.who(times(holds(new Criterion.DateIn(attribute(DUE), last)), 1, null))).containsExactly("first");
            assertThat(people.who(times(holds(new Criterion.InstantIn(attribute(SENT), new Bounds(T, T.plusMillis(1)))), 1, null)))
                    .containsExactly("first");
            assertThat(people.who(times(holds(new Criterion.ListHasAny(attribute(SIZES), Set.of("s"), false)), 1, null)))
                    .containsExactly("first", "second");
            assertThat(people.who(times(holds(new Criterion.ListHasAny(attribute(SIZES), Set.of("s"), true)), 1, null)))
                    .containsExactly("second");
            assertThat(people.who(times(holds(new Criterion.ListHasAll(attribute(SIZES), Set.of("s", "xl"), false)), 1, null)))
                    .containsExactly("first");
            assertThat(people.who(times(not(new Criterion.ListHasAny(attribute(SIZES), Set.of("xl"), false)), 1, null)))
                    .containsExactly("second", "none");
            assertThat(people.who(times(holds(new Criterion.IsSet(attribute(SIZES))), 1, null))).containsExactly("first", "second");
        }
    }

    @Test
    void a_property_that_was_stored_as_another_type_is_missing() throws Refusal {
        Property textNow = new Property(VALUE.name(), "", whom.profile.Kind.TEXT);
        Property dayNow = new Property(PRODUCT.name(), "", whom.profile.Kind.DATE);
        Property listNow = new Property(PRODUCT.name(), "", whom.profile.Kind.LIST);
        Property momentNow = new Property(VALUE.name(), "", whom.profile.Kind.INSTANT);
        try (Population people = new Population(folder)) {
            people.person("number").did(PURCHASE, T, VALUE, new BigDecimal("1.5"), PRODUCT, "2026-02-30");
            for (Property property : List.of(textNow, dayNow, listNow, momentNow)) {
                assertThat(people.who(times(holds(new Criterion.IsSet(attribute(property))), 1, null))).isEmpty();
            }
            assertThat(people.who(times(holds(new Criterion.ListHasAny(attribute(listNow), Set.of("2026-02-30"), false)), 1, null)))
                    .isEmpty();
            assertThat(people.who(times(holds(new Criterion.ListHasAll(attribute(listNow), Set.of("2026-02-30"), false)), 1, null)))
                    .isEmpty();
        }
    }

    private static Criterion figure(Aggregate aggregate, Property property, Range range) {
        return new Criterion.Aggregated(PURCHASE, Filter.NONE, aggregate, property, range, WINDOW);
    }

    private static Range only(String number) {
        return Range.only(new BigDecimal(number));
    }

    private static Range below(String number) {
        return new Range(null, new Range.Limit(new BigDecimal(number), false));
    }

    private static Range atLeast(String number) {
        return new Range(new Range.Limit(new BigDecimal(number), true), null);
    }

    @Test
    void sums_and_averages_are_exact() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("nothing");
            people.person("0.1 and 0.2").did(PURCHASE, T, VALUE, new BigDecimal("0.1")).did(PURCHASE, T, VALUE, new BigDecimal("0.2"));
            people.person("a third").did(PURCHASE, T, VALUE, 1).did(PURCHASE, T, VALUE, 0).did(PURCHASE, T, VALUE, 0);
            people.person("one without").did(PURCHASE, T, VALUE, 4).did(PURCHASE, T);
            people.person("only without").did(PURCHASE, T);
            people.person("cancelled").did(PURCHASE, T, VALUE, 7).did(PURCHASE, T, VALUE, -7);
            people.person("outside").did(PURCHASE, UNTIL, VALUE, 9);
            people.person("large and small").did(PURCHASE, T, VALUE, new BigDecimal("123456789012345")).did(PURCHASE, T, VALUE,
                    new BigDecimal("0.00000123"));
            assertThat(people.who(figure(Aggregate.SUM, VALUE, only("0.3")))).containsExactly("0.1 and 0.2");
            assertThat(people.who(figure(Aggregate.SUM, VALUE, only("123456789012345.00000123")))).containsExactly("large and small");
            assertThat(people.who(figure(Aggregate.SUM, VALUE, only("0")))).containsExactly("nothing", "only without", "cancelled",
                    "outside");
            assertThat(people.who(figure(Aggregate.SUM, VALUE, below("0.3")))).containsExactly("nothing", "only without", "cancelled",
                    "outside");
            assertThat(people.who(figure(Aggregate.AVG, VALUE, only("0.15")))).containsExactly("0.1 and 0.2");
            assertThat(people.who(figure(Aggregate.AVG, VALUE, only("4")))).containsExactly("one without");
            assertThat(people.who(figure(Aggregate.AVG, VALUE, only("0")))).as("over none it is missing").containsExactly("cancelled");
            assertThat(people.who(figure(Aggregate.AVG, VALUE, atLeast("0.333333333333333")))).contains("a third");
            assertThat(people.who(figure(Aggregate.AVG, VALUE, only("0.333333333333333")))).isEmpty();
        }
    }

    @Test
    void least_greatest_and_different_values() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("nothing");
            people.person("two").did(PURCHASE, T, VALUE, 1, PRODUCT, "Ä").did(PURCHASE, T, VALUE, new BigDecimal("2.5"), PRODUCT, "ä");
            people.person("one").did(PURCHASE, T, VALUE, -3, PRODUCT, "b", SIZES, List.of("S", "m")).did(PURCHASE, T, PRODUCT, "c", SIZES,
                    List.of("s"));
            people.person("without").did(PURCHASE, T);
            assertThat(people.who(figure(Aggregate.MIN, VALUE, only("1")))).containsExactly("two");
            assertThat(people.who(figure(Aggregate.MAX, VALUE, only("2.5")))).containsExactly("two");
            assertThat(people.who(figure(Aggregate.MAX, VALUE, below("0")))).containsExactly("one");
            assertThat(people.who(figure(Aggregate.COUNT_DISTINCT, PRODUCT, only("1")))).containsExactly("two");
            assertThat(people.who(figure(Aggregate.COUNT_DISTINCT, PRODUCT, only("2")))).containsExactly("one");
            assertThat(people.who(figure(Aggregate.COUNT_DISTINCT, PRODUCT, only("0")))).containsExactly("nothing", "without");
            assertThat(people.who(figure(Aggregate.COUNT_DISTINCT, VALUE, below("2")))).containsExactly("nothing", "one", "without");
            assertThat(people.who(figure(Aggregate.COUNT_DISTINCT, SIZES, only("2")))).as("entries of lists").containsExactly("one");
            assertThat(people.who(new Criterion.Aggregated(PURCHASE, SHOES, Aggregate.COUNT_DISTINCT, VALUE, only("0"), WINDOW)))
                    .hasSize(4);
        }
    }

    @Test
    void the_first_and_the_last_that_fit() throws Refusal {
        Bounds early = new Bounds(T, T.plusSeconds(10));
        try (Population people = new Population(folder)) {
            people.person("nothing");
            people.person("early").did(PURCHASE, T, PRODUCT, "shoes");
            people.person("early and late").did(PURCHASE, T.plusSeconds(9), PRODUCT, "shoes").did(PURCHASE, T.plusSeconds(50), PRODUCT,
                    "bag");
            people.person("before and early").did(PURCHASE, T.minusMillis(1)).did(PURCHASE, T);
            people.person("at the bound").did(PURCHASE, T.plusSeconds(10));
            people.person("early and after as-of").did(PURCHASE, T, PRODUCT, "shoes").did(PURCHASE, UNTIL, PRODUCT, "shoes");
            people.person("ties").did(PURCHASE, T).did(PURCHASE, T);
            assertThat(people.who(new Criterion.Edge(PURCHASE, Filter.NONE, End.FIRST, PAST, early))).containsExactly("early",
                    "early and late",
                    "early and after as-of", "ties");
            assertThat(people.who(new Criterion.Edge(PURCHASE, Filter.NONE, End.LAST, PAST, early))).containsExactly("early",
                    "before and early",
                    "early and after as-of", "ties");
            assertThat(people.who(new Criterion.Edge(PURCHASE, SHOES, End.LAST, PAST, early))).containsExactly("early", "early and late",
                    "early and after as-of");
        }
    }

    @Test
    void all_go_along_the_index() throws Refusal {
        try (Population people = new Population(folder)) {
            for (Criterion criterion : List.of(times(SHOES, 2, null), figure(Aggregate.SUM, VALUE, atLeast("3")),
                    figure(Aggregate.SUM, VALUE, below("3")), new Criterion.Edge(PURCHASE, SHOES, End.LAST, PAST, WINDOW))) {
                assertThat(people.plan(CriterionSql.ids(criterion))).as(criterion.toString())
                        .anyMatch(step -> step.startsWith("SEARCH event") && step.contains("events_by_person (kind=?"))
                        .noneMatch(step -> step.startsWith("SCAN event")).noneMatch(step -> step.contains("TEMP B-TREE FOR GROUP BY"));
            }
        }
    }
}
