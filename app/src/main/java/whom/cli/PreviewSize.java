package whom.cli;

import java.util.ArrayList;
import java.util.List;
import whom.text.Refusal;

/// In which size and light a page is drawn.
///
/// @param width in CSS pixels
record PreviewSize(int width, boolean dark) {
    private static final int LEAST = 120;
    private static final int MOST = 2_000;

    /// Each width in the light, and with that also in the dark.
    static List<PreviewSize> of(List<Integer> widths, boolean dark) throws Refusal {
        List<PreviewSize> sizes = new ArrayList<>();
        for (int width : widths.stream().distinct().toList()) {
            if (width < LEAST || width > MOST) {
                throw new Refusal("--width " + width + ": a picture can be " + LEAST + " to " + Console.number(MOST) + " pixels wide");
            }
            sizes.add(new PreviewSize(width, false));
            if (dark) {
                sizes.add(new PreviewSize(width, true));
            }
        }
        return sizes;
    }

    @Override
    public String toString() {
        return width + " px" + (dark ? " · dark" : "");
    }
}
