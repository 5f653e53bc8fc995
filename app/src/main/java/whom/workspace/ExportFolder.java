package whom.workspace;

import java.nio.file.Path;
import java.util.Objects;
import whom.store.Store;

/// Where the files of an export went, as the store keeps it: as seen from the workspace's folder when they lie in it, so that a workspace can be
/// moved.
public final class ExportFolder {
    private ExportFolder() {
    }

    static String written(Store store, Path folder) {
        Path home = home(store);
        Path absolute = folder.toAbsolutePath().normalize();
        return (absolute.startsWith(home) ? home.relativize(absolute) : absolute).toString();
    }

    /// The folder of that name.
    public static Path of(Store store, String written) {
        return home(store).resolve(written);
    }

    private static Path home(Store store) {
        return Objects.requireNonNull(store.file().toAbsolutePath().normalize().getParent());
    }
}
