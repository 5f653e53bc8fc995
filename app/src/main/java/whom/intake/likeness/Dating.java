package whom.intake.likeness;

/// Weighs dates of birth, eight digits each.
final class Dating {
    private static final Odds ONE_SLIP = Odds.of(Agreement.CLOSE, 0.13, 0.0018, 0.003);
    private static final Odds DAY_AS_MONTH = Odds.of(Agreement.CLOSE, 0.02, 0.0002, 0.0004);
    private static final Odds TWO_SLIPS = Odds.of(Agreement.FAINT, 0.03, 0.03, 0.03);
    private static final Odds SAME_YEAR = Odds.of(Agreement.FAINT, 0.02, 0.018, 0.03);
    private static final Odds FAR_APART = Odds.of(Agreement.DIFFER, 0.03, 0.95, 0.95);

    private static final String NEW_YEAR = "0101";

    private final Crowd crowd;

    Dating(Crowd crowd) {
        this.crowd = crowd;
    }

    Odds compare(int a, int b) {
        Odds plain = crowd.plain(Field.BIRTH, a, b, 0.8, 0.008);
        if (plain != null) {
            return plain;
        }
        int numberA = crowd.number(Field.BIRTH, a);
        int numberB = crowd.number(Field.BIRTH, b);
        Texts days = crowd.texts(Field.BIRTH);
        if (isTurned(days.at(numberA), days.at(numberB))) {
            return DAY_AS_MONTH;
        }
        if (Alike.byOneSlip(days, numberA, numberB)) {
            return ONE_SLIP;
        }
        if (isOneYear(days.at(numberA), days.at(numberB))) {
            return SAME_YEAR;
        }
        return Alike.lettersApart(days, numberA, numberB) <= 2 ? TWO_SLIPS : FAR_APART;
    }

    /// Whether the month of the one is the day of the other.
    private static boolean isTurned(String a, String b) {
        return a.regionMatches(0, b, 0, 4) && a.regionMatches(4, b, 6, 2) && a.regionMatches(6, b, 4, 2);
    }

    /// Whether all that is known of the one may be the year, for which the first of January is often written.
    private static boolean isOneYear(String a, String b) {
        return a.regionMatches(0, b, 0, 4) && (a.endsWith(NEW_YEAR) || b.endsWith(NEW_YEAR));
    }
}
