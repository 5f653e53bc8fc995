package whom.cli;

import java.util.ArrayList;
import java.util.List;
import whom.template.Light;
import whom.text.Refusal;

/// How a page is drawn: in which size and light, with its pictures or without.
///
/// @param width in CSS pixels
record PreviewSize(int width, Light light, boolean pictures) {
    private static final int LEAST = 120;
    private static final int MOST = 2_000;

    /// What is drawn beside the page as it is in the light.
    record Wanted(boolean dark, boolean forcedDark, boolean picturesOff) {}

    /// Each width in the light, and in every other way that is wanted.
    static List<PreviewSize> of(List<Integer> widths, Wanted wanted) throws Refusal {
        List<PreviewSize> sizes = new ArrayList<>();
        for (int width : widths.stream().distinct().toList()) {
            if (width < LEAST || width > MOST) {
                throw new Refusal("--width " + width + ": a picture can be " + LEAST + " to " + Console.number(MOST) + " pixels wide");
            }
            sizes.add(new PreviewSize(width, Light.LIGHT, true));
            if (wanted.dark()) {
                sizes.add(new PreviewSize(width, Light.DARK, true));
            }
            if (wanted.forcedDark()) {
                sizes.add(new PreviewSize(width, Light.FORCED_DARK, true));
            }
            if (wanted.picturesOff()) {
                sizes.add(new PreviewSize(width, Light.LIGHT, false));
            }
        }
        return sizes;
    }

    /// As in the name of a file: `600`, `600-forced-dark`.
    String name() {
        return width + way("-");
    }

    @Override
    public String toString() {
        return width + " px" + way(" · ").replace("forced-dark", "forced dark").replace("pictures-off", "pictures off");
    }

    private String way(String before) {
        return switch (light) {
            case LIGHT -> pictures ? "" : before + "pictures-off";
            case DARK -> before + "dark";
            case FORCED_DARK -> before + "forced-dark";
        };
    }
}
