package whom.liquid.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// The text of a template or a partial.
public final class Source {
    private final @Nullable String partial;
    private final String text;
    private final int[] lines;

    /// @param partial its name, or null for the template itself
    public Source(@Nullable String partial, String text) {
        this.partial = partial;
        this.text = text;
        this.lines = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public @Nullable String partial() {
        return partial;
    }

    public String text() {
        return text;
    }

    /// @param offset from 0, in UTF-16 units
    public Place place(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, offset - lines[line] + 1);
    }
}
