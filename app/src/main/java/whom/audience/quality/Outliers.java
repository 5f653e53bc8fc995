package whom.audience.quality;

import java.util.Optional;

/// Numbers that lie far from the others, told in two ways; neither is told of fewer than [#LEAST] numbers, nor where they hardly differ.
///
/// @param quartiles beyond one and a half times the distance between the quartiles (Tukey); good where some numbers are very large
/// @param deviation more than three standard deviations from the mean; good where numbers crowd around it
public record Outliers(Optional<Fences> quartiles, Optional<Fences> deviation) {
    /// So few numbers have no usual ones.
    public static final int LEAST = 20;
    private static final double BEYOND_QUARTILES = 1.5;
    private static final double BEYOND_MEAN = 3;

    /// @param sorted the least first
    static Outliers of(String attribute, double[] sorted) {
        if (sorted.length < LEAST) {
            return new Outliers(Optional.empty(), Optional.empty());
        }
        double first = quantile(sorted, 0.25);
        double third = quantile(sorted, 0.75);
        double reach = BEYOND_QUARTILES * (third - first);
        double mean = 0;
        double squares = 0;
        // Welford's way, which loses nothing where numbers are large and close together.
        for (int i = 0; i < sorted.length; i++) {
            double apart = sorted[i] - mean;
            mean += apart / (i + 1);
            squares += apart * (sorted[i] - mean);
        }
        double far = BEYOND_MEAN * Math.sqrt(squares / sorted.length);
        return new Outliers(fences(attribute, first - reach, third + reach, reach, sorted),
                fences(attribute, mean - far, mean + far, far, sorted));
    }

    private static Optional<Fences> fences(String attribute, double low, double high, double reach, double[] sorted) {
        return reach > 0 && Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(Fences.of(attribute, low, high, sorted))
                : Optional.empty();
    }

    /// Between the two numbers next to the place, in proportion.
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
