package whom.resources;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The program's own icon.
public final class Icons {
    private Icons() {
    }

    /// Addresses of the icon as PNG, from small to large.
    public static List<String> app() {
        return IntStream.of(32, 64, 128, 256).mapToObj(size -> {
            URL file = Objects.requireNonNull(Icons.class.getResource("icons/whom-" + size + ".png"));
            return file.toExternalForm();
        }).toList();
    }
}
