package whom.audience.insight;

import whom.audience.Bitmap;

/// How the people of one segment stand to those of another.
public enum Relation {
    /// The same people.
    EQUAL,
    /// All of the first are in the second, which has more.
    WITHIN,
    /// The other way round.
    CONTAINS,
    /// Nobody is in both.
    APART,
    /// Some are in both, and each has others.
    OVERLAPPING;

    /// Nobody is within anybody; two segments without people are equal.
    public static Relation of(Bitmap first, Bitmap second) {
        return of(first.size(), second.size(), first.shared(second));
    }

    static Relation of(long first, long second, long shared) {
        if (shared == first) {
            return shared == second ? EQUAL : WITHIN;
        }
        if (shared == second) {
            return CONTAINS;
        }
        return shared == 0 ? APART : OVERLAPPING;
    }
}
