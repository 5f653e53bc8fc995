package whom.template.mjml;

import java.util.Arrays;
import whom.text.Place;

/// Where the lines of a text begin: from an offset to a place and back.
final class Lines {
    private final int[] starts;

    Lines(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, offset - starts[line] + 1);
    }

    int offset(Place place) {
        return starts[Math.clamp(place.line() - 1L, 0, starts.length - 1)] + place.column() - 1;
    }
}
