package whom.workspace;

import java.util.Optional;
import whom.text.Refusal;

/// One file of a kind in the workspace: read, or broken while the rest works.
public sealed interface Listed<T> {
    /// The file's name without its ending.
    String id();

    /// It could be read.
    record Sound<T>(String id, T thing) implements Listed<T> {}

    /// It could not; the refusal names file, line and what to do.
    record Broken<T>(String id, Refusal why) implements Listed<T> {}

    /// What was read, when it could be.
    default Optional<T> sound() {
        return switch (this) {
            case Sound<T>(String id, T thing) -> Optional.of(thing);
            case Broken<T> broken -> Optional.empty();
        };
    }
}
