package whom.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static whom.sql.Population.attribute;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Criterion.Compares.Comparison;
import whom.resolve.Criterion.TextHas.Spot;
import whom.resolve.Range;
import whom.text.BoundedPattern.TooMuchWork;
import whom.text.Refusal;

class ValueSqlTest {
    private static final Attribute TEXT = attribute("city", Kind.TEXT);
    private static final Attribute OTHER_TEXT = attribute("home \"town\"", Kind.TEXT);
    private static final Attribute NUMBER = attribute("orders", Kind.NUMBER);
    private static final Attribute OTHER_NUMBER = attribute("returns", Kind.NUMBER);
    private static final Attribute TRUTH = attribute("vip", Kind.BOOLEAN);
    private static final Attribute DATE = attribute("birth_date", Kind.DATE);
    private static final Attribute MOMENT = attribute("signup_at", Kind.INSTANT);
    private static final Attribute LIST = attribute("interests", Kind.LIST);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    private Population people() throws Refusal {
        return new Population(folder, TEXT, OTHER_TEXT, NUMBER, OTHER_NUMBER, TRUTH, DATE, MOMENT, LIST);
    }

    @Test
    void texts() throws Refusal {
        try (Population people = people()) {
            people.person("rome", TEXT, "Rome").person("CAPS", TEXT, "ROME").person("Zürich", TEXT, "ZÜRICH")
                    .person("blank", TEXT, " \u2003")
                    .person("none");
            assertThat(people.who(new Criterion.TextIs(TEXT, Set.of("rome", "zürich"), false))).containsExactly("rome", "CAPS", "Zürich");
            assertThat(people.who(new Criterion.TextIs(TEXT, Set.of("ROME"), true))).containsExactly("CAPS");
            assertThat(people.who(new Criterion.TextHas(TEXT, Spot.START, "zü", false))).containsExactly("Zürich");
            assertThat(people.who(new Criterion.TextHas(TEXT, Spot.END, "me", true))).containsExactly("rome");
            assertThat(people.who(new Criterion.TextHas(TEXT, Spot.ANYWHERE, "ü", false))).containsExactly("Zürich");
            assertThat(people.who(new Criterion.TextMatches(TEXT, "^r.m", false))).containsExactly("rome", "CAPS");
            assertThat(people.who(new Criterion.TextMatches(TEXT, "O", true))).containsExactly("CAPS");
            assertThat(people.who(new Criterion.TextMatches(TEXT, "^$|\\s", true))).as("nothing is no text").isEmpty();
            assertThat(people.who(new Criterion.IsSet(TEXT))).containsExactly("rome", "CAPS", "Zürich");
        }
    }

    @Test
    void a_pattern_that_asks_for_too_much_says_so_and_the_connection_goes_on() throws Refusal {
        try (Population people = people()) {
            people.person("long", TEXT, "a,".repeat(50));
            Criterion endless = new Criterion.TextMatches(TEXT, "^(.*?,){25}x", true);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> people.who(endless)).isInstanceOf(TooMuchWork.class)
                        .hasMessageStartingWith("the pattern ^(.*?,){25}x takes too long").hasMessageNotContaining("\n");
            }
            assertThat(people.who(new Criterion.TextMatches(TEXT, "(a,){50}", true))).containsExactly("long");
        }
    }

    @Test
    void numbers_truths_days_and_moments_on_their_bounds() throws Refusal {
        try (Population people = people()) {
            people.person("0.7", NUMBER, new BigDecimal("0.7")).person("3", NUMBER, 3).person("15 digits", NUMBER,
                    new BigDecimal("123456789012.345"));
            people.person("yes", TRUTH, true).person("no", TRUTH, false);
            people.person("leap", DATE, LocalDate.parse("2024-02-29")).person("march", DATE, LocalDate.parse("2024-03-01"));
            people.person("from", MOMENT, Instant.parse("2026-03-01T00:00:00Z")).person("to", MOMENT,
                    Instant.parse("2026-03-02T00:00:00Z"));
            assertThat(people.who(new Criterion.NumberIs(NUMBER, Set.of(new BigDecimal("0.7"), new BigDecimal("123456789012.345")))))
                    .containsExactly("0.7", "15 digits");
            assertThat(people.who(new Criterion.NumberIn(NUMBER, range("0.7", false, "3", true)))).containsExactly("3");
            assertThat(people.who(new Criterion.NumberIn(NUMBER, range("0.7", true, "3", false)))).containsExactly("0.7");
            assertThat(people.who(new Criterion.TruthIs(TRUTH, false))).containsExactly("no");
            assertThat(people.who(new Criterion.DateIn(DATE, days("2024-02-29", "2024-03-01")))).containsExactly("leap");
            assertThat(people.who(new Criterion.InstantIn(MOMENT, Population.bounds("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"))))
                    .containsExactly("from");
            assertThat(people.who(new Criterion.InstantIn(MOMENT, new Bounds(null, null)))).containsExactly("from", "to");
        }
    }

    @Test
    void lists() throws Refusal {
        try (Population people = people()) {
            people.person("both", LIST, List.of("Shoes", "bags", "BAGS")).person("one", LIST, List.of("shoes")).person("none");
            assertThat(people.who(new Criterion.ListHasAny(LIST, Set.of("shoes", "hats"), false))).containsExactly("both", "one");
            assertThat(people.who(new Criterion.ListHasAny(LIST, Set.of("Shoes"), true))).containsExactly("both");
            assertThat(people.who(new Criterion.ListHasAll(LIST, Set.of("shoes", "bags"), false))).containsExactly("both");
            assertThat(people.who(new Criterion.ListHasAll(LIST, Set.of("bags", "BAGS"), true))).containsExactly("both");
            assertThat(people.who(new Criterion.IsSet(LIST))).containsExactly("both", "one");
        }
    }

    @Test
    void two_attributes_compared() throws Refusal {
        try (Population people = people()) {
            people.person("equal", Map.of(NUMBER.name(), 2, OTHER_NUMBER.name(), new BigDecimal("2.0")), List.of(), Map.of());
            people.person("less", Map.of(NUMBER.name(), new BigDecimal("0.1"), OTHER_NUMBER.name(), new BigDecimal("0.2")), List.of(),
                    Map.of());
            people.person("more", Map.of(NUMBER.name(), 3, OTHER_NUMBER.name(), -3), List.of(), Map.of());
            people.person("half", NUMBER, 0);
            people.person("same town", Map.of(TEXT.name(), "Köln", OTHER_TEXT.name(), "KÖLN"), List.of(), Map.of());
            assertThat(people.who(compares(Comparison.EQUAL))).containsExactly("equal");
            assertThat(people.who(compares(Comparison.BELOW))).containsExactly("less");
            assertThat(people.who(compares(Comparison.AT_MOST))).containsExactly("equal", "less");
            assertThat(people.who(compares(Comparison.ABOVE))).containsExactly("more");
            assertThat(people.who(compares(Comparison.AT_LEAST))).containsExactly("equal", "more");
            assertThat(people.who(new Criterion.Compares(TEXT, Comparison.EQUAL, OTHER_TEXT, false))).containsExactly("same town");
            assertThat(people.who(new Criterion.Compares(TEXT, Comparison.EQUAL, OTHER_TEXT, true))).isEmpty();
        }
    }

    @Test
    void anniversaries_of_dates() throws Refusal {
        try (Population people = people()) {
            people.person("29 Feb 2000", DATE, LocalDate.parse("2000-02-29")).person("28 Feb 2000", DATE, LocalDate.parse("2000-02-28"))
                    .person("1 Mar 2000", DATE, LocalDate.parse("2000-03-01")).person("31 Dec 2025", DATE, LocalDate.parse("2025-12-31"))
                    .person("1 Jan 2026", DATE, LocalDate.parse("2026-01-01")).person("none");
            assertThat(people.who(returns("2027-02-28", "2027-03-01"))).as("a common year").containsExactly("29 Feb 2000", "28 Feb 2000");
            assertThat(people.who(returns("2028-02-28", "2028-02-29"))).as("a leap year").containsExactly("28 Feb 2000");
            assertThat(people.who(returns("2028-02-29", "2028-03-01"))).containsExactly("29 Feb 2000");
            assertThat(people.who(returns("2027-03-01", "2027-03-02"))).containsExactly("1 Mar 2000");
            assertThat(people.who(returns("2026-12-31", "2027-01-02"))).as("over New Year").containsExactly("31 Dec 2025", "1 Jan 2026");
            assertThat(people.who(returns("2025-12-31", "2026-01-02"))).as("not in its own year").isEmpty();
            assertThat(people.who(returns("2027-02-01", "2027-03-01"))).as("a whole month").containsExactly("29 Feb 2000", "28 Feb 2000");
            assertThat(people.who(returns("2000-02-28", "2000-03-02"))).isEmpty();
        }
    }

    @Test
    void the_anniversary_of_a_moment_is_that_of_its_day_in_the_zone() throws Refusal {
        try (Population people = people()) {
            // Berlin: midnight of 10 March 2025 is 23:00 UTC the day before; 30 March 2025 has 23 hours and begins at 23:00 UTC too.
            people.person("late on the 9th", MOMENT, Instant.parse("2025-03-09T22:59:59.999Z"));
            people.person("midnight of the 10th", MOMENT, Instant.parse("2025-03-09T23:00:00Z"));
            people.person("end of the short day", MOMENT, Instant.parse("2025-03-30T21:59:59.999Z"));
            people.person("after the short day", MOMENT, Instant.parse("2025-03-30T22:00:00Z"));
            people.person("before year 0", MOMENT, Instant.parse("-0044-03-15T12:00:00Z"));
            people.person("after year 9999", MOMENT, Instant.parse("+10000-03-10T12:00:00Z"));
            assertThat(people.who(new Criterion.Anniversary(MOMENT, days("2026-03-10", "2026-03-11"), BERLIN)))
                    .containsExactly("midnight of the 10th");
            assertThat(people.who(new Criterion.Anniversary(MOMENT, days("2026-03-30", "2026-03-31"), BERLIN)))
                    .containsExactly("end of the short day");
            assertThat(people.who(new Criterion.Anniversary(MOMENT, days("2026-03-15", "2026-03-16"), BERLIN)))
                    .containsExactly("before year 0");
        }
    }

    private static Criterion returns(String from, String to) {
        return new Criterion.Anniversary(DATE, days(from, to), BERLIN);
    }

    private static Criterion compares(Comparison comparison) {
        return new Criterion.Compares(NUMBER, comparison, OTHER_NUMBER, false);
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    static Range range(String low, boolean lowIncluded, String high, boolean highIncluded) {
        return new Range(new Range.Limit(new BigDecimal(low), lowIncluded), new Range.Limit(new BigDecimal(high), highIncluded));
    }
}
