package whom.rule;

/// A figure over someone's events. Over no events a sum and a number of different values are 0; the others are missing, and a comparison
/// with them is false.
public enum Aggregate {
    SUM, AVG, MIN, MAX,
    /// How many different values; text without regard to case.
    COUNT_DISTINCT
}
