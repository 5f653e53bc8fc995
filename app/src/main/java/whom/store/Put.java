package whom.store;

/// What writing one row did to the thing it is about.
///
/// @param id      of the person or suppression, positive
/// @param before  fingerprint of the written parts as they stood, 0 when there was nothing
/// @param after   fingerprint of the same parts now
public record Put(long id, Outcome outcome, long before, long after) {}
