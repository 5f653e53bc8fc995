package whom.audience.insight;

import java.util.ArrayList;
import java.util.List;

/// Adds up people by the mask of their segments, without an object for each: an open table of longs that doubles when it is half full.
final class PeopleByMask {
    private long[] masks = new long[64];
    private long[] people = new long[64];
    private int used;

    void add(long mask, int more) {
        int at = place(mask);
        if (people[at] == 0) {
            if (2 * ++used > masks.length) {
                grow();
                at = place(mask);
            }
            masks[at] = mask;
        }
        people[at] += more;
    }

    /// Where the mask stands, or the free place where it belongs.
    private int place(long mask) {
        int at = (int) ((mask * 0x9E3779B97F4A7C15L) >>> 32) & (masks.length - 1);
        while (people[at] != 0 && masks[at] != mask) {
            at = (at + 1) & (masks.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldMasks = masks;
        long[] oldPeople = people;
        masks = new long[2 * oldMasks.length];
        people = new long[masks.length];
        for (int i = 0; i < oldMasks.length; i++) {
            if (oldPeople[i] != 0) {
                int at = place(oldMasks[i]);
                masks[at] = oldMasks[i];
                people[at] = oldPeople[i];
            }
        }
    }

    /// Largest first, equal ones by fewer segments, then in the order of the segments.
    List<Combination> combinations() {
        List<Combination> found = new ArrayList<>();
        for (int i = 0; i < masks.length; i++) {
            if (people[i] != 0) {
                found.add(new Combination(masks[i], people[i]));
            }
        }
        found.sort((a, b) -> {
            int bySize = Long.compare(b.people(), a.people());
            int byDegree = Integer.compare(a.degree(), b.degree());
            return bySize != 0 ? bySize : byDegree != 0 ? byDegree : Long.compareUnsigned(a.segments(), b.segments());
        });
        return found;
    }
}
