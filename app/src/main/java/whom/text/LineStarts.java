package whom.text;

import java.util.Arrays;

/// Where the lines of a text begin: from an offset to a place and back. A line ends with a line feed, a carriage return, or both.
public final class LineStarts {
    private final int[] starts;

    public LineStarts(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /// @param offset in UTF-16 units from 0
    public Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, offset - starts[line] + 1);
    }

    /// The offset of a place, in UTF-16 units from 0.
    public int offset(Place place) {
        return starts[Math.clamp(place.line() - 1L, 0, starts.length - 1)] + place.column() - 1;
    }
}
