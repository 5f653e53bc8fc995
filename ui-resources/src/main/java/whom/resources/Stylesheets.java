package whom.resources;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The stylesheets of the window: the tokens first, then what all parts share, then one a part.
public final class Stylesheets {
    private Stylesheets() {
    }

    /// The sheets for a light or a dark window, in the order in which they apply.
    public static List<String> of(boolean dark) {
        return Stream.of(dark ? "tokens-dark" : "tokens-light", "base", "fields", "shell", "start", "sidebar", "builder", "popover",
                "inspector", "people", "preview", "export", "insight", "writing", "intake", "review").map(Stylesheets::address).toList();
    }

    /// The rules of one size of text, which come after all sheets. Signs are named here, as theirs cannot be told in parts of the text.
    ///
    /// @param scale 1 for the usual size
    public static String sized(double scale) {
        return String.format(Locale.ROOT,
                """
                        .root { -fx-font-size: %.2fpx; }
                        .ikonli-font-icon { -fx-icon-size: %.2fpx; }
                        .drag-grip, .difference-line > .ikonli-font-icon, .row-problem .ikonli-font-icon, .muted-mark .ikonli-font-icon, .pick-line .ikonli-font-icon, .sidebar-line .ikonli-font-icon,
                        .variant-line .ikonli-font-icon { -fx-icon-size: %.2fpx; }
                        .start-line .ikonli-font-icon { -fx-icon-size: %.2fpx; }
                        """,
                13 * scale, 16 * scale, 14 * scale, 18 * scale);
    }

    private static String address(String name) {
        URL sheet = Objects.requireNonNull(Stylesheets.class.getResource("css/" + name + ".css"), name);
        return sheet.toExternalForm();
    }
}
