package whom.resolve;

import org.jspecify.annotations.Nullable;
import whom.rule.Count;

/// How often, as a range.
///
/// @param most null for no limit
record Times(int least, @Nullable Integer most) {
    /// More often than anybody does anything, and far from overflowing.
    private static final int GREATEST = 1_000_000_000;

    static Times of(@Nullable Count count) throws Unfit {
        return switch (count) {
            case null -> new Times(1, null);
            case Count.AtLeast(int n) -> new Times(checked(n), null);
            case Count.AtMost(int n) -> new Times(0, checked(n));
            case Count.Exactly(int n) -> new Times(checked(n), n);
            // Fewer than 0 times: nobody can.
            case Count.FewerThan(int n) -> new Times(0, checked(n, 1) - 1);
            case Count.MoreThan(int n) -> new Times(checked(n) + 1, null);
            case Count.Between(int least, int most) -> {
                if (checked(least) > checked(most)) {
                    throw Unfit.of(Problem.Part.COUNT, Problem.Reason.EMPTY_RANGE, least + " – " + most);
                }
                yield new Times(least, most);
            }
        };
    }

    private static int checked(int n) throws Unfit {
        return checked(n, 0);
    }

    private static int checked(int n, int smallest) throws Unfit {
        if (n < smallest || n > GREATEST) {
            throw Unfit.of(Problem.Part.COUNT, Problem.Reason.OUT_OF_RANGE, String.valueOf(n));
        }
        return n;
    }
}
