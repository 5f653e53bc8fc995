package whom.rule;

/// The first or the last event of a kind.
public enum End {
    FIRST, LAST
}
