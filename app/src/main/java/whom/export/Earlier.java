package whom.export;

import java.util.ArrayList;
import java.util.List;
import whom.audience.Bitmap;

/// Who stands in the file of an earlier segment, where each person shall land in one file only. Filled while one export after the other is written.
public final class Earlier {
    private final List<String> segments = new ArrayList<>();
    private final List<Bitmap> members = new ArrayList<>();
    private final MarkSet addresses = new MarkSet();

    /// The earlier segments, in their order.
    public List<String> segments() {
        return List.copyOf(segments);
    }

    /// The segment has been written: its members belong to it, whatever became of them there.
    public void add(String segment, Bitmap people) {
        segments.add(segment);
        members.add(people);
    }

    boolean hasPerson(long person) {
        for (Bitmap people : members) {
            if (people.contains(person)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAddress(long mark) {
        return addresses.contains(mark);
    }

    void addAddress(long mark) {
        addresses.add(mark);
    }
}
