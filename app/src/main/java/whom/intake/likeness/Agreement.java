package whom.intake.likeness;

/// How two people's words on one thing go together.
public enum Agreement {
    /// The same once case, accents and signs are left aside.
    AGREE,
    /// As alike as slips of the pen, short forms or other spellings make it.
    CLOSE,
    /// A little alike; says next to nothing.
    FAINT, DIFFER,
    /// First name and last name have changed places.
    SWAPPED,
    /// At least one of them says nothing, which speaks neither for nor against.
    MISSING
}
