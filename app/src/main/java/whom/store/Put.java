package whom.store;

/// What writing one row did to the thing it is about.
///
/// @param id      of the person or suppression, positive; 0 where nothing was written
/// @param before  fingerprint of the written parts as they stood, 0 when nothing stood there
/// @param after   fingerprint of the same parts now; 0 for what was added
/// @param refusal why nothing was written, empty where something was
public record Put(long id, Outcome outcome, long before, long after, String refusal) {
    static Put added(long id) {
        return new Put(id, Outcome.ADDED, 0, 0, "");
    }

    static Put changed(long id, long before, long after) {
        return new Put(id, before == after ? Outcome.UNCHANGED : Outcome.UPDATED, before, after, "");
    }

    static Put refused(String why) {
        return new Put(0, Outcome.REFUSED, 0, 0, why);
    }
}
