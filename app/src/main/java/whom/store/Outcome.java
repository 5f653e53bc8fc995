package whom.store;

/// What became of something written.
public enum Outcome {
    ADDED, UPDATED, UNCHANGED
}
