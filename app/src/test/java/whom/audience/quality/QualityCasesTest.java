package whom.audience.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.audience.quality.Impossible.Reason;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Value;

/// Cases worked out by hand.
@Execution(ExecutionMode.CONCURRENT)
class QualityCasesTest {
    /// 23:30 on 1 November in UTC, but 00:30 on the 2nd in Berlin.
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-01T23:30:00Z"), ZoneId.of("Europe/Berlin"));

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static AttributeQuality quality(Attribute attribute, Validating validating, Stream<? extends Value> values, long people) {
        Measure measure = new Measure(attribute, AS_OF, validating);
        values.forEach(measure::add);
        return measure.quality(people, Set.of());
    }

    private static AttributeQuality quality(Attribute attribute, Stream<? extends Value> values) {
        return quality(attribute, Validating.NOTHING, values, 100);
    }

    private static Stream<Value> texts(String... texts) {
        return Arrays.stream(texts).map(Value.Text::new);
    }

    private static Stream<Value> numbers(String spaced) {
        return Arrays.stream(spaced.split(" ", -1)).map(number -> new Value.Number(new BigDecimal(number)));
    }

    private static Stream<Value> days(String spaced) {
        return Arrays.stream(spaced.split(" ", -1)).map(day -> new Value.Date(LocalDate.parse(day)));
    }

    @Test
    void ofTenPeopleFourHaveAnAddressAndOneOfThemIsNone() {
        Validating at = _ -> Optional.of(value -> Measure.written(value).contains("@"));
        AttributeQuality email = quality(attribute("email", Kind.TEXT), at, texts("a@x.example", "A@X.example", "it's none", "b@x.example"),
                10);
        assertThat(email.completeness()).isEqualTo(0.4);
        assertThat(email.missing()).isEqualTo(new Affected(6, Optional.of("email IS NOT SET")));
        assertThat(email.validity())
                .contains(new Validity(3, new Affected(1, Optional.of("email IN CASE ('it''s none')")), List.of("it's none")));
        assertThat(email.uniqueness()).contains(new Uniqueness(3, new Affected(2, Optional.empty())));
        assertThat(email.outliers()).isEmpty();
        assertThat(email.freshness()).isEmpty();
        assertThat(email.impossible()).isEmpty();
    }

    @Test
    void moreWrongValuesThanARuleCanNameHaveNoRule() {
        Validating nothing = _ -> Optional.of(_ -> false);
        Validity many = quality(attribute("city", Kind.TEXT), nothing,
                IntStream.rangeClosed(0, Measure.MOST_NAMED).mapToObj(i -> new Value.Text("x" + i)), 300).validity().orElseThrow();
        assertThat(many.invalid()).isEqualTo(new Affected(201, Optional.empty()));
        assertThat(many.examples()).hasSize(5);
        Validity few = quality(attribute("city", Kind.TEXT), nothing,
                IntStream.range(0, Measure.MOST_NAMED).mapToObj(i -> new Value.Text("x" + i)), 300).validity().orElseThrow();
        assertThat(few.invalid().rule()).isPresent();
    }

    @Test
    void doublesAreNamed() {
        Measure measure = new Measure(attribute("loyalty", Kind.NUMBER), AS_OF, Validating.NOTHING);
        numbers("12 7 12.0 8 7 9").forEach(measure::add);
        assertThat(measure.repeats()).isEqualTo(new HashSet<>(List.of(Hashes.of("12"), Hashes.of("7"))));
        assertThat(measure.quality(6, Set.of("12", "7")).uniqueness())
                .contains(new Uniqueness(4, new Affected(4, Optional.of("loyalty IN (7, 12)"))));
    }

    @Test
    void agesAreThoseOfTheCalendarDayInTheZone() {
        // Half past midnight of the 2nd in Berlin is today, half past one of the 3rd is not.
        AttributeQuality seen = quality(attribute("seen_at", Kind.INSTANT),
                Stream.of("2026-11-01T23:30:00Z", "2026-10-01T10:00:00Z", "2026-01-01T10:00:00Z", "2026-11-03T00:30:00Z")
                        .map(Instant::parse)
                        .map(Value.Moment::new));
        assertThat(seen.freshness()).contains(new Freshness(Optional.of(LocalDate.parse("2026-11-02")),
                Optional.of(LocalDate.parse("2026-10-01")), new Affected(1, Optional.of("seen_at AFTER '2026-11-02'"))));
        assertThat(seen.impossible())
                .containsExactly(new Impossible(Reason.IN_THE_FUTURE, new Affected(1, Optional.of("seen_at AFTER '2026-11-02'"))));
    }

    @Test
    void daysThatAreAllAheadHaveNoAge() {
        AttributeQuality renewal = quality(attribute("renewal", Kind.DATE), days("2027-01-01 2027-02-01"));
        assertThat(renewal.freshness())
                .contains(new Freshness(Optional.empty(), Optional.empty(), new Affected(2, Optional.of("renewal AFTER '2026-11-02'"))));
        assertThat(renewal.impossible()).isEmpty();
    }

    /// 1 to 20, and one far out: quartiles of the 21 numbers at places 5 and 15 are 6 and 16, the fences 6 - 15 and 16 + 15.
    @Test
    void oneNumberLiesFarOut() {
        Outliers spent = quality(attribute("spent", Kind.NUMBER), numbers("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 1000"))
                .outliers().orElseThrow();
        assertThat(spent.quartiles()).contains(new Fences(new BigDecimal("-9"), new BigDecimal("31"),
                new Affected(1, Optional.of("spent < -9 OR spent > 31"))));
        // Mean 1210 / 21 = 57.619; variance (2870 + 1000000) / 21 - 3319.95 = 44 435.9; deviation 210.798.
        Fences deviation = spent.deviation().orElseThrow();
        assertThat(deviation.low().doubleValue()).isBetween(-574.79, -574.77);
        assertThat(deviation.high().doubleValue()).isBetween(690.01, 690.03);
        assertThat(deviation.outside().people()).isEqualTo(1);
    }

    @Test
    void aFenceBelongsToTheUsual() {
        Outliers spent = quality(attribute("spent", Kind.NUMBER), numbers("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 31"))
                .outliers().orElseThrow();
        assertThat(spent.quartiles().orElseThrow().outside().people()).isZero();
    }

    @Test
    void fewOrEqualNumbersHaveNoOutliers() {
        assertThat(quality(attribute("n", Kind.NUMBER), numbers("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 1000")).outliers())
                .contains(new Outliers(Optional.empty(), Optional.empty()));
        assertThat(quality(attribute("n", Kind.NUMBER), Stream.generate(() -> new Value.Number(BigDecimal.TEN)).limit(50)).outliers())
                .contains(new Outliers(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            birth_date      | DATE   | 1980-05-05 1899-12-31 1900-01-01 2026-11-02 2026-11-03 | BORN_IN_THE_FUTURE 1 birth_date AFTER '2026-11-02'; BORN_BEFORE_1900 1 birth_date BEFORE '1900-01-01'
            Date of birth   | DATE   | 2030-01-01                                             | BORN_IN_THE_FUTURE 1 `Date of birth` AFTER '2026-11-02'
            signup_date     | DATE   | 2026-11-02 2026-11-03                                  | IN_THE_FUTURE 1 signup_date AFTER '2026-11-02'
            renewal_date    | DATE   | 2030-01-01 1850-01-01                                  | ''
            orders          | NUMBER | 0 -1 3 -2                                              | NEGATIVE 2 orders < 0
            balance         | NUMBER | -1                                                     | ''
            age             | NUMBER | 0 120 121 -1                                           | NO_AGE 2 age < 0 OR age > 120
            email_open_rate | NUMBER | 0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 1 70                 | NO_SHARE 1 email_open_rate < 0 OR email_open_rate > 1
            open percentage | NUMBER | 0 10 20 100 101 0.5                                    | NO_SHARE 1 `open percentage` < 0 OR `open percentage` > 100
            """, delimiter = '|')
    void impossible(String name, Kind kind, String values, String told) {
        AttributeQuality quality = quality(attribute(name, kind), kind == Kind.DATE ? days(values) : numbers(values));
        assertThat(String.join("; ", quality.impossible().stream()
                .map(each -> each.reason() + " " + each.people().people() + " " + each.people().rule().orElse("")).toList()))
                .isEqualTo(told);
    }

    @Test
    void aListIsFilledOnceAndItsTextsAreTold() {
        Measure measure = new Measure(attribute("interests", Kind.LIST), AS_OF, Validating.NOTHING);
        measure.addList();
        measure.addEntry("shoes");
        measure.addEntry("bags");
        measure.addList();
        measure.addEntry("shoes");
        AttributeQuality interests = measure.quality(5, Set.of());
        assertThat(interests.filled()).isEqualTo(2);
        assertThat(interests.missing()).isEqualTo(new Affected(3, Optional.of("interests IS EMPTY")));
        assertThat(interests.uniqueness()).contains(new Uniqueness(2, new Affected(0, Optional.empty())));
    }

    private static Snapshot snapshot(long people, long filled, long invalid, long events) {
        return new Snapshot(AS_OF.instant(), "x.csv", people, Map.of("email", new Figures(filled, invalid, 0)), Map.of("purchase", events));
    }

    /// People, e-mails, invalid ones and purchases of earlier imports and of now; what is told.
    @ParameterizedTest
    @CsvSource(textBlock = """
            ''                                                                | 10 0 0 0          | ''
            1000 900 0 5000                                                   | 1000 900 0 5000   | ''
            1000 900 0 5000                                                   | 1200 1080 0 6000  | ''
            1000 900 0 5000                                                   | 900 810 0 5000    | People[] 1000.0 900.0
            1000 900 0 5000                                                   | 901 811 0 5000    | ''
            100 90 0 0                                                        | 81 73 0 0         | ''
            100 90 0 0                                                        | 80 72 0 0         | People[] 100.0 80.0
            1000 900 0 5000                                                   | 1000 850 0 5000   | Completeness[attribute=email] 0.9 0.85
            1000 900 0 5000                                                   | 1000 851 0 5000   | ''
            100 90 0 0                                                        | 100 71 0 0        | ''
            1000 900 0 5000                                                   | 1000 900 45 5000  | Validity[attribute=email] 1.0 0.95
            1000 900 0 5000                                                   | 1000 900 44 5000  | ''
            1000 900 0 5000                                                   | 1000 900 0 4500   | Events[kind=purchase] 5000.0 4500.0
            500 0 0 0, 500 0 0 0, 500 0 0 0, 2000 0 0 0, 2000 0 0 0           | 1000 0 0 0        | ''
            500 0 0 0, 2000 0 0 0, 2000 0 0 0, 2000 0 0 0, 500 0 0 0          | 1000 0 0 0        | People[] 2000.0 1000.0
            9000 0 0 0, 9000 0 0 0, 500 0 0 0, 500 0 0 0, 500 0 0 0, 500 0 0 0, 500 0 0 0 | 500 0 0 0 | ''
            """, delimiter = '|')
    void alerts(String history, String now, String told) {
        List<Snapshot> before = new ArrayList<>();
        for (String each : history.split(", ", -1)) {
            if (!each.isEmpty()) {
                before.add(snapshot(each));
            }
        }
        assertThat(String.join(", ",
                Watch.alerts(before, snapshot(now)).stream().map(change -> change.figure() + " " + change.before() + " " + change.now())
                        .toList()))
                .isEqualTo(told);
    }

    private static Snapshot snapshot(String figures) {
        long[] all = Arrays.stream(figures.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        return snapshot(all[0], all[1], all[2], all[3]);
    }

    @Test
    void anAttributeThatIsGoneIsTold() {
        Snapshot gone = new Snapshot(AS_OF.instant(), "y.csv", 1_000, Map.of(), Map.of("purchase", 5_000L));
        assertThat(Watch.alerts(List.of(snapshot(1_000, 900, 0, 5_000)), gone))
                .containsExactly(new Change(new Figure.Completeness("email"), 0.9, 0));
    }

    @Test
    void everyChangeIsToldInOrder() {
        Map<String, Figures> more = new LinkedHashMap<>();
        more.put("phone", new Figures(10, 0, 10));
        more.put("email", new Figures(50, 5, 50));
        Snapshot now = new Snapshot(AS_OF.instant(), "y.csv", 100, more, Map.of("purchase", 7L, "visit", 2L));
        assertThat(Watch.changes(snapshot(80, 40, 0, 7), now)).containsExactly(new Change(new Figure.People(), 80, 100),
                new Change(new Figure.Completeness("phone"), 0, 0.1), new Change(new Figure.Validity("email"), 1, 0.9),
                new Change(new Figure.Events("visit"), 0, 2));
    }
}
