package whom.intake.likeness;

/// How one thing goes together, and how much likelier that is for one person than for two, in bits.
///
/// @param overStrangers against two people who have nothing to do with each other
/// @param overRelatives against two of one family or household
record Odds(Agreement agreement, double overStrangers, double overRelatives) {
    static final Odds MISSING = new Odds(Agreement.MISSING, 0, 0);

    private static final double LN2 = Math.log(2);

    /// @param one       how often it goes together like that for one person
    /// @param strangers … for two strangers
    /// @param relatives … for two relatives
    static Odds of(Agreement agreement, double one, double strangers, double relatives) {
        return new Odds(agreement, log2(one / strangers), log2(one / relatives));
    }

    static double log2(double number) {
        return Math.log(number) / LN2;
    }
}
