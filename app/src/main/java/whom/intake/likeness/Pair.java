package whom.intake.likeness;

import java.util.Comparator;

/// Two people who are probably one.
///
/// @param first  the smaller id
/// @param second the larger id
/// @param bits   of the odds that they are one: 0 is even, 10 a thousand to one
public record Pair(long first, long second, double bits) {
    /// The likeliest first, equally likely ones by their ids.
    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::bits).reversed().thenComparingLong(Pair::first)
            .thenComparingLong(Pair::second);

    /// How likely it is that they are one person, from 0 to 1.
    public double probability() {
        return probability(bits);
    }

    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
