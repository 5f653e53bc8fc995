package whom.audience.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import whom.resolve.Criterion;

/// Bands of a hundred percent, `[from, to)`: ranks among the people, shares drawn by a seed.
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {
    }

    /// Ranks of one attribute. Somebody without a value has none, so only where a band must hold they exclude each other.
    static boolean ranksExclude(List<Fact> facts) {
        return facts.stream().anyMatch(Fact::positive)
                && Candidates.noneFits(facts, toTry(facts.stream().map(Fact::criterion).flatMap(Shares::bounds)), Shares::holds);
    }

    /// Shares of one seed; everyone falls somewhere.
    static boolean sharesExclude(List<Fact> facts) {
        return Candidates.noneFits(facts, toTry(facts.stream().map(Fact::criterion).flatMap(Shares::bounds)), Shares::holds);
    }

    /// What fits begins at a bound, or at 0.
    private static List<BigDecimal> toTry(Stream<BigDecimal> bounds) {
        return Stream.concat(Stream.of(BigDecimal.ZERO), bounds).filter(percent -> percent.compareTo(HUNDRED) < 0).toList();
    }

    private static Stream<BigDecimal> bounds(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Ranked band -> Stream.of(band.from(), band.to());
            case Criterion.RandomShare share -> Stream.of(share.from(), share.to());
            default -> Stream.empty();
        };
    }

    private static boolean holds(BigDecimal percent, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Ranked band -> within(percent, band.from(), band.to());
            case Criterion.RandomShare share -> within(percent, share.from(), share.to());
            default -> true;
        };
    }

    private static boolean within(BigDecimal percent, BigDecimal from, BigDecimal to) {
        return percent.compareTo(from) >= 0 && percent.compareTo(to) < 0;
    }
}
