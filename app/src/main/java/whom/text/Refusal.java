package whom.text;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something that cannot be done as asked, said so that the user can mend it: what is wrong, where, and what to do.
///
/// Its message is one line and is shown as it is, in the window and on the command line (exit 2).
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    /// A refusal at a place of a file: `segments/vip.json, line 3, column 7: …`.
    public Refusal(Path file, @Nullable Place place, String message) {
        super(file + (place == null ? "" : ", " + place) + ": " + message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    /// The message, never missing.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
