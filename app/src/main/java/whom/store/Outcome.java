package whom.store;

/// What became of something written.
public enum Outcome {
    ADDED, UPDATED, UNCHANGED,
    /// Two people that were there turned out to be one.
    MERGED,
    /// Nothing, since its identities belong to different people, or to one who was erased.
    REFUSED
}
