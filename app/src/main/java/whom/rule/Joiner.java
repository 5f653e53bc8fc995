package whom.rule;

/// How the children of a group are joined.
public enum Joiner {
    /// Everyone who matches all of them.
    ALL,
    /// Everyone who matches at least one of them.
    ANY,
    /// Everyone who matches none of them.
    NONE
}
