package whom.audience.quality;

/// Values that cannot be true.
public record Impossible(Reason reason, Affected people) {
    /// Why they cannot.
    public enum Reason {
        BORN_IN_THE_FUTURE, BORN_BEFORE_1900,
        /// Of something that has happened.
        IN_THE_FUTURE,
        /// Of something that is counted.
        NEGATIVE,
        /// Below 0 or above 120 years.
        NO_AGE,
        /// Below 0 or above the whole: 1, or 100 where the others are percentages.
        NO_SHARE
    }
}
