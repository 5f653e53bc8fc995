package whom.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What new templates begin with: one file each, as `starters/README.md` describes.
public final class Starters {
    private Starters() {
    }

    /// In the order in which they are offered; a folder inside a jar cannot be listed.
    public static List<String> ids() {
        return List.of("banner", "win-back", "order-list", "blank");
    }

    /// The file of a starter.
    ///
    /// @throws IllegalArgumentException when there is none of that id
    public static String text(String id) {
        try (InputStream in = Starters.class.getResourceAsStream("starters/" + id + ".html")) {
            if (in == null) {
                throw new IllegalArgumentException("No starter " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
