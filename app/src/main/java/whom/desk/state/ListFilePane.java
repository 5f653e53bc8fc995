package whom.desk.state;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The list as it is seen on its way into a file.
///
/// @param suggested where it would go
/// @param running   how far it has come once that takes long, or null
/// @param busy      whether it is being written
/// @param written   the file that was written last, or null
/// @param failure   why it could not be written, or null
public record ListFilePane(Path suggested, boolean busy, @Nullable Running running, @Nullable Written written, @Nullable String failure) {
    /// Nothing is open.
    public static final ListFilePane NONE = new ListFilePane(Path.of(""), false, null, null, null);

    /// How far.
    public record Running(long done, long total) {}

    /// A file.
    ///
    /// @param rows below the header
    public record Written(Path file, long rows) {}
}
