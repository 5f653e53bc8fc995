package whom.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What mail clients understand of HTML and CSS, as one JSON file with its source, its licence and its date.
public final class MailClients {
    private MailClients() {
    }

    /// The JSON: `clients` are ids (`family.platform`); of each of the `features` a `slug`, a `title`, the level of each client in that order in `support`
    /// (`y` yes, `a` partly, `n` no, `u` unknown, `-` not tested, followed by numbers of notes), and the `notes`.
    public static String json() {
        try (InputStream in = Objects.requireNonNull(MailClients.class.getResourceAsStream("clients/support.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
