package whom.resources;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The font files of the window. Each holds one weight under a family name of its own, as the stylesheets ask for it.
public final class Typefaces {
    private Typefaces() {
    }

    /// The files, readable as WOFF.
    public static List<URL> files() {
        return Stream.of("IBMPlexSans-Regular.woff", "IBMPlexSans-Medium.woff", "IBMPlexSans-SemiBold.woff", "IBMPlexMono-Regular.woff")
                .map(name -> Objects.requireNonNull(Typefaces.class.getResource("fonts/" + name), name)).toList();
    }
}
