package whom.intake;

import java.util.Arrays;
import java.util.BitSet;
import whom.store.Outcome;
import whom.store.Put;

/// Counts what became of the rows of a file, telling each thing by its id. A thing that a later row of the same file puts back as it was has not
/// been updated, which is why the same file again changes nothing. Eight bytes for each id.
final class Tally {
    private final BitSet addedHere = new BitSet();
    /// Fingerprint of what stood before this import, 0 for what it has not touched.
    private long[] before = new long[1024];
    private long added;
    private long merged;
    private long known;
    private long differing;

    void take(Put put) {
        int id = Math.toIntExact(put.id());
        if (put.outcome() == Outcome.MERGED) {
            merged++;
        } else if (put.outcome() == Outcome.ADDED) {
            added++;
            addedHere.set(id);
        } else if (addedHere.get(id)) {
            merged++;
        } else if (before(id) == 0) {
            before[id] = put.before();
            known++;
            differing += put.before() == put.after() ? 0 : 1;
        } else {
            merged++;
            differing += (put.after() == before[id] ? 0 : 1) - (put.before() == before[id] ? 0 : 1);
        }
    }

    private long before(int id) {
        if (id >= before.length) {
            before = Arrays.copyOf(before, Math.max(id + 1, before.length + (before.length >> 1)));
        }
        return before[id];
    }

    long added() {
        return added;
    }

    long merged() {
        return merged;
    }

    long updated() {
        return differing;
    }

    long unchanged() {
        return known - differing;
    }
}
