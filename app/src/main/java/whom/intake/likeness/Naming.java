package whom.intake.likeness;

import org.jspecify.annotations.Nullable;

/// Weighs first and last names; looked at together, since they may have changed places.
final class Naming {
    /// From here on Jaro-Winkler means a slip of the pen.
    private static final double NEAR = 0.92;
    private static final double RATHER_NEAR = 0.88;
    /// Enough for a name in the wrong place, since the other has to be there, too.
    private static final double SWAPPED_NEAR = 0.82;
    /// How often one of a person's records has its names the other way round.
    private static final double SWAPPED = 0.04;

    private static final int SHORT_FORM = 3;
    private static final long SPACE = 1L << ' ';
    private static final Odds INITIAL = Odds.of(Agreement.CLOSE, 0.05, 0.03, 0.04);
    private static final Odds FIRST_FAINT = Odds.of(Agreement.FAINT, 0.03, 0.07, 0.08);
    private static final Odds FIRST_DIFFERS = Odds.of(Agreement.DIFFER, 0.012, 0.92, 0.89);
    private static final Odds LAST_FAINT = Odds.of(Agreement.FAINT, 0.03, 0.05, 0.03);
    private static final Odds LAST_DIFFERS = Odds.of(Agreement.DIFFER, 0.05, 0.94, 0.2);

    private final Crowd crowd;

    Naming(Crowd crowd) {
        this.crowd = crowd;
    }

    /// Both, first names first.
    Odds[] compare(int a, int b) {
        Odds first = first(a, b);
        Odds last = last(a, b);
        if (first.overStrangers() <= 0 && last.overStrangers() <= 0) {
            Odds[] swapped = swapped(a, b);
            if (swapped != null) {
                return swapped;
            }
        }
        return new Odds[]{first, last};
    }

    private Odds first(int a, int b) {
        Odds plain = crowd.plain(Field.FIRST, a, b, 0.72, 0.02);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(Field.FIRST, a);
        int numberB = crowd.number(Field.FIRST, b);
        Texts names = crowd.texts(Field.FIRST);
        double common = Math.max(crowd.frequency(Field.FIRST, numberA), crowd.frequency(Field.FIRST, numberB));
        if (names.beginAlike(numberA, numberB)) {
            return Math.min(names.length(numberA), names.length(numberB)) < SHORT_FORM
                    ? INITIAL
                    : Odds.of(Agreement.CLOSE, 0.08, Math.max(0.003, common), 0.01);
        }
        if (isPartOf(names, numberA, numberB)) {
            return Odds.of(Agreement.CLOSE, 0.04, Math.max(0.002, common), 0.01);
        }
        double alike = Alike.names(names, numberA, names, numberB);
        if (alike >= NEAR) {
            return Odds.of(Agreement.CLOSE, 0.1, Math.max(0.004, common), 0.02);
        }
        if (alike >= RATHER_NEAR) {
            return Odds.of(Agreement.CLOSE, 0.03, Math.max(0.004, common), 0.02);
        }
        return alike >= Alike.FAINT ? FIRST_FAINT : FIRST_DIFFERS;
    }

    private Odds last(int a, int b) {
        Odds plain = crowd.plain(Field.LAST, a, b, 0.76, 0.75);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(Field.LAST, a);
        int numberB = crowd.number(Field.LAST, b);
        Texts names = crowd.texts(Field.LAST);
        double common = Math.max(crowd.frequency(Field.LAST, numberA), crowd.frequency(Field.LAST, numberB));
        if (isPartOf(names, numberA, numberB)) {
            return Odds.of(Agreement.CLOSE, 0.03, Math.max(0.001, common), 0.03);
        }
        double alike = Alike.names(names, numberA, names, numberB);
        if (alike >= NEAR) {
            return Odds.of(Agreement.CLOSE, 0.1, Math.max(0.003, common), 0.09);
        }
        if (alike >= RATHER_NEAR) {
            return Odds.of(Agreement.CLOSE, 0.03, Math.max(0.003, common), 0.03);
        }
        return alike >= Alike.FAINT ? LAST_FAINT : LAST_DIFFERS;
    }

    /// Whether the words of one are among those of the other: `anna` in `anna maria`, `meier` in `meier schmidt`.
    private static boolean isPartOf(Texts names, int a, int b) {
        int shorter = names.length(a) < names.length(b) ? a : b;
        int longer = shorter == a ? b : a;
        // A name of one word has no parts.
        return (names.letters(longer) & SPACE) != 0 && names.length(shorter) >= SHORT_FORM
                && (" " + names.at(longer) + " ").contains(" " + names.at(shorter) + " ");
    }

    private Odds @Nullable [] swapped(int a, int b) {
        Odds one = across(a, b);
        Odds other = across(b, a);
        if (one != null && other != null) {
            return isSwap(one) && isSwap(other) ? new Odds[]{one, other} : null;
        }
        // One name alone, in the wrong place.
        Odds alone = one == null ? other : one;
        return alone != null && isSwap(alone) ? new Odds[]{alone, Odds.MISSING} : null;
    }

    private static boolean isSwap(Odds odds) {
        return odds.agreement() == Agreement.SWAPPED;
    }

    /// The first name of the one against the last name of the other.
    private @Nullable Odds across(int a, int b) {
        int first = crowd.number(Field.FIRST, a);
        int last = crowd.number(Field.LAST, b);
        if (first == Crowd.NONE || last == Crowd.NONE) {
            return null;
        }
        double common = Math.max(crowd.frequency(Field.FIRST, first), crowd.frequency(Field.LAST, last));
        double each = Math.sqrt(SWAPPED);
        if (crowd.texts(Field.FIRST).hash(first) == crowd.texts(Field.LAST).hash(last)) {
            return Odds.of(Agreement.SWAPPED, 0.8 * each, common, 0.06);
        }
        double alike = Alike.names(crowd.texts(Field.FIRST), first, crowd.texts(Field.LAST), last);
        return alike >= SWAPPED_NEAR ? Odds.of(Agreement.SWAPPED, 0.15 * each, Math.max(0.005, common), 0.02) : Odds.MISSING;
    }
}
