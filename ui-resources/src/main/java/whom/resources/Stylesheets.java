package whom.resources;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The stylesheets of the window: the tokens first, then what all parts share, then one a part.
public final class Stylesheets {
    private Stylesheets() {
    }

    /// The sheets for a light or a dark window, in the order in which they apply.
    public static List<String> of(boolean dark) {
        return Stream.of(dark ? "tokens-dark" : "tokens-light", "base", "fields", "shell", "start", "sidebar", "builder", "popover",
                "inspector", "people", "preview", "export", "insight").map(Stylesheets::address).toList();
    }

    private static String address(String name) {
        URL sheet = Objects.requireNonNull(Stylesheets.class.getResource("css/" + name + ".css"), name);
        return sheet.toExternalForm();
    }
}
