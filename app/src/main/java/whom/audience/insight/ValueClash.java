package whom.audience.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.resolve.Criterion;

/// Facts about one attribute that no value meets. A missing value answers every question with no, so without one that must be answered with yes
/// nothing is impossible.
final class ValueClash {
    private ValueClash() {
    }

    static boolean impossible(Attribute attribute, List<Fact> facts) {
        if (facts.stream().noneMatch(Fact::positive)) {
            return false;
        }
        if (facts.stream().anyMatch(fact -> fact.negated() && fact.criterion() instanceof Criterion.IsSet)) {
            return true;
        }
        List<Fact> ofValue = facts.stream().filter(fact -> fact.criterion() instanceof Criterion.OfValue).toList();
        return switch (attribute.kind()) {
            case NUMBER -> Candidates.noneFits(ofValue, Numbers.toTry(ofValue.stream().flatMap(ValueClash::numbers)), ValueClash::holds);
            case DATE -> Candidates.noneFits(ofValue, days(ofValue), ValueClash::holds);
            case INSTANT -> Candidates.noneFits(ofValue, instants(ofValue), ValueClash::holds);
            case BOOLEAN -> Candidates.noneFits(ofValue, List.of(true, false), ValueClash::holds);
            case TEXT -> TextClash.impossible(ofValue);
            case LIST -> ListClash.impossible(ofValue);
        };
    }

    private static Stream<BigDecimal> numbers(Fact fact) {
        return switch (fact.criterion()) {
            case Criterion.NumberIs is -> is.values().stream();
            case Criterion.NumberIn in -> Numbers.limits(in.range());
            default -> Stream.empty();
        };
    }

    /// What fits begins at a bound, or has no beginning and so ends just before the first bound.
    private static List<LocalDate> days(List<Fact> facts) {
        List<LocalDate> bounds = facts.stream()
                .flatMap(fact -> fact.criterion() instanceof Criterion.DateIn(_, Days days)
                        ? both(days.from(), days.to())
                        : Stream.<LocalDate>empty())
                .sorted().toList();
        return bounds.isEmpty()
                ? List.of(LocalDate.EPOCH)
                : Stream.concat(Stream.of(bounds.getFirst().minusDays(1)), bounds.stream()).toList();
    }

    private static List<Instant> instants(List<Fact> facts) {
        List<Instant> bounds = facts.stream()
                .flatMap(fact -> fact.criterion() instanceof Criterion.InstantIn(_, Bounds within)
                        ? both(within.from(), within.to())
                        : Stream.<Instant>empty())
                .sorted().toList();
        return bounds.isEmpty()
                ? List.of(Instant.EPOCH)
                : Stream.concat(Stream.of(bounds.getFirst().minusMillis(1)), bounds.stream()).toList();
    }

    private static <T> Stream<T> both(@Nullable T from, @Nullable T to) {
        return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to));
    }

    private static boolean holds(BigDecimal number, Criterion criterion) {
        return switch (criterion) {
            case Criterion.NumberIs is -> is.values().stream().anyMatch(value -> value.compareTo(number) == 0);
            case Criterion.NumberIn in -> in.range().contains(number);
            default -> true;
        };
    }

    private static boolean holds(LocalDate day, Criterion criterion) {
        return !(criterion instanceof Criterion.DateIn(_, Days days))
                || ((days.from() == null || !day.isBefore(days.from())) && (days.to() == null || day.isBefore(days.to())));
    }

    private static boolean holds(Instant instant, Criterion criterion) {
        return !(criterion instanceof Criterion.InstantIn(_, Bounds within)) || Stretches.contains(within, instant);
    }

    private static boolean holds(Boolean truth, Criterion criterion) {
        return !(criterion instanceof Criterion.TruthIs is) || is.truth() == truth;
    }
}
