package whom.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The pictures that a workspace's templates may show: files in `templates/assets`.
public final class Assets {
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif",
            "image/gif",
            "webp", "image/webp", "svg", "image/svg+xml");
    private static final long MOST_BYTES = 5_000_000;

    private final Path templates;

    /// @param templates the workspace's `templates` folder
    public Assets(Path templates) {
        this.templates = templates;
    }

    /// A picture of the workspace.
    ///
    /// @param name of the file, below `assets`
    /// @param type such as `image/png`
    @SuppressWarnings("ArrayRecordComponent") // pictures are looked up by name and never compared
    public record Picture(String name, String type, byte[] bytes) {}

    /// The picture as a `data:` URL.
    Optional<String> dataUrl(String address) {
        return picture(address)
                .map(picture -> "data:" + picture.type() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()));
    }

    /// The picture that a page means by `assets/logo.png`, or nothing where it means anything else.
    public Optional<Picture> picture(String address) {
        String name = address.strip();
        if (name.startsWith("./")) {
            name = name.substring(2);
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (!name.startsWith("assets/") || type == null) {
            return Optional.empty();
        }
        try {
            Path file = Inside.of(templates.resolve("assets"), name.substring("assets/".length())).orElse(null);
            return file == null || Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new Picture(name.substring("assets/".length()), type, Files.readAllBytes(file)));
        } catch (IOException e) {
            // A picture that cannot be read shows its alternative text, as a missing one does.
            return Optional.empty();
        }
    }
}
