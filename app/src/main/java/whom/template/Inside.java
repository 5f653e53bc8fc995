package whom.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Files of a folder by a name that somebody else wrote: no `..`, no absolute name and no link leads out of it.
final class Inside {
    private Inside() {
    }

    /// The regular file of that name within the folder, or nothing.
    static Optional<Path> of(Path folder, String name) {
        try {
            Path real = folder.toRealPath();
            Path file = real.resolve(name).normalize();
            if (!file.startsWith(real) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path target = file.toRealPath();
            return target.startsWith(real) ? Optional.of(target) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
