package whom.intake;

import java.util.Arrays;
import java.util.Optional;

/// What the rows of a file are about.
public enum Content {
    PROFILES("profiles"), EVENTS("events"), SUPPRESSIONS("suppressions");

    private final String word;

    Content(String word) {
        this.word = word;
    }

    /// The word in workspace.json and on the command line.
    public String word() {
        return word;
    }

    /// The content with that word.
    public static Optional<Content> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
}
