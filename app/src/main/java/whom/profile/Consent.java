package whom.profile;

/// What is known about someone's permission on one channel. Unknown is not consent.
public enum Consent {
    GIVEN, REFUSED, UNKNOWN
}
