package whom.audience.column;

/// Decimals as whole cells times a power of ten.
final class Fixed {
    /// The most digits behind the point of a cell.
    static final int MOST_SCALE = 4;
    /// No cell holds a number so that this stands for the scale.
    static final int NONE = -1;

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000};

    private Fixed() {
    }

    /// 10^scale.
    static double power(int scale) {
        return POWERS[scale];
    }

    /// The least scale from a given one on at which a number is a whole cell, or [#NONE].
    static int scale(double number, int from) {
        for (int scale = from; scale <= MOST_SCALE; scale++) {
            double cell = Math.rint(number * POWERS[scale]);
            // The quotient is the double nearest to the cell's decimal, so the number stands for that decimal exactly if they are equal.
            if (Math.abs(cell) <= Integer.MAX_VALUE && cell / POWERS[scale] == number) {
                return scale;
            }
        }
        return NONE;
    }
}
