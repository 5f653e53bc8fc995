package whom.desk.writing;

import java.util.ArrayList;
import java.util.List;

/// Where a text stands in a source; upper and lower case do not matter.
///
/// @param offsets of each place, in order, none within another
public record Finding(String wanted, List<Integer> offsets) {
    public static final Finding NOTHING = new Finding("", List.of());

    public Finding {
        offsets = List.copyOf(offsets);
    }

    public static Finding of(String source, String wanted) {
        List<Integer> offsets = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = 0; at + wanted.length() <= source.length(); at++) {
                if (source.regionMatches(true, at, wanted, 0, wanted.length())) {
                    offsets.add(at);
                    at += wanted.length() - 1;
                }
            }
        }
        return new Finding(wanted, offsets);
    }

    /// The number of the place that comes after an offset, or before it; round the ends. −1 when there is none.
    public int from(int offset, boolean forward) {
        if (offsets.isEmpty()) {
            return -1;
        }
        if (forward) {
            for (int i = 0; i < offsets.size(); i++) {
                if (offsets.get(i) >= offset) {
                    return i;
                }
            }
            return 0;
        }
        for (int i = offsets.size() - 1; i >= 0; i--) {
            if (offsets.get(i) < offset) {
                return i;
            }
        }
        return offsets.size() - 1;
    }
}
