package whom.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.End;
import whom.rule.Test;
import whom.rule.Where;

/// Reads conditions about what a person did.
record DeedReading(Instant now, Calendar calendar, TestReading tests) {
    /// So many decimals that no average of a few numbers comes as close to another number without being it.
    private static final int DECIMALS = 60;

    boolean counts(Instant at, @Nullable Window window) {
        return !at.isAfter(now) && (window == null || calendar.holds(at, window));
    }

    /// Those of the kind up to now that fit.
    List<Someone.Deed> deeds(Someone person, String kind, @Nullable Where where) {
        return person.deeds().stream().filter(deed -> deed.kind().equalsIgnoreCase(kind)).filter(deed -> !deed.at().isAfter(now))
                .filter(deed -> where == null || fits(where, deed)).toList();
    }

    private boolean fits(Where where, Someone.Deed deed) {
        return switch (where) {
            case Where.Of(String property, Test test) -> tests.holds(test, TestReading.named(property, deed.details()));
            case Where.All(List<Where> of) -> of.stream().allMatch(each -> fits(each, deed));
            case Where.Any(List<Where> of) -> of.stream().anyMatch(each -> fits(each, deed));
        };
    }

    boolean did(Condition.Did row, Someone person) {
        long times = deeds(person, row.event(), row.where()).stream().filter(deed -> counts(deed.at(), row.window())).count();
        return row.not() != switch (row.count()) {
            case null -> times > 0;
            case Count.AtLeast(int n) -> times >= n;
            case Count.AtMost(int n) -> times <= n;
            case Count.Exactly(int n) -> times == n;
            case Count.FewerThan(int n) -> times < n;
            case Count.MoreThan(int n) -> times > n;
            case Count.Between(int least, int most) -> times >= least && times <= most;
        };
    }

    boolean aggregated(Condition.Aggregated row, Someone person) {
        List<Object> values = deeds(person, row.event(), row.where()).stream().filter(deed -> counts(deed.at(), row.window()))
                .map(deed -> TestReading.named(row.property(), deed.details())).filter(Objects::nonNull).map(Object.class::cast).toList();
        return tests.holds(row.test(), switch (row.aggregate()) {
            case SUM -> sum(values);
            case AVG -> values.isEmpty() ? null : average(values);
            case MIN -> values.isEmpty() ? null : Collections.min(numbers(values));
            case MAX -> values.isEmpty() ? null : Collections.max(numbers(values));
            case COUNT_DISTINCT -> BigDecimal.valueOf(values.stream()
                    .<Object>flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                    .map(value -> value instanceof String text ? TestReading.fold(text) : value)
                    .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value).distinct().count());
        });
    }

    private static List<BigDecimal> numbers(List<Object> values) {
        return values.stream().map(BigDecimal.class::cast).toList();
    }

    private static BigDecimal sum(List<Object> values) {
        return numbers(values).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal average(List<Object> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_EVEN);
    }

    boolean edge(Condition.Edge row, Someone person) {
        List<Instant> times = deeds(person, row.event(), row.where()).stream().map(Someone.Deed::at).sorted(Comparator.naturalOrder())
                .toList();
        return !times.isEmpty() && counts(row.end() == End.FIRST ? times.getFirst() : times.getLast(), row.window());
    }
}
