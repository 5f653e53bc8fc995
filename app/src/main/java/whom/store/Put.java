package whom.store;

/// What writing one row did to the thing it is about.
///
/// @param id      of the person or suppression, positive
/// @param before  fingerprint of the written parts as they stood, 0 when nothing stood there
/// @param after   fingerprint of the same parts now; 0 for what was added
public record Put(long id, Outcome outcome, long before, long after) {}
