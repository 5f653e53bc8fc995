package whom.store;

import java.nio.file.Path;

/// The store could not answer or take something: the disk is full, the file was damaged or taken away while open. Its message is one line for people.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
