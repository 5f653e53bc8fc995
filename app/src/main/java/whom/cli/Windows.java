package whom.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens the window, which this room may not know.
@FunctionalInterface
public interface Windows {
    /// Returns when the window has been closed.
    ///
    /// @param workspace the folder to show, or null for the start page
    void open(@Nullable Path workspace);
}
