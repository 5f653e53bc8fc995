package whom.audience.column;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.store.Marks;

/// What the folder held when it was brought up to date, held against where the store stands now.
record Before(ColumnFolder folder, @Nullable Contents contents, Marks now) {
    /// A file that still says what the store says of its people, of whom there may be more by now.
    Optional<Contents.Filed> good(String name, String shape, String mark) {
        return contents != null && now.isAsAt(contents.revision(), mark) ? filed(name, shape) : Optional.empty();
    }

    Optional<Contents.Filed> filed(String name, String shape) {
        return contents == null
                ? Optional.empty()
                : Optional.ofNullable(contents.files().get(name)).filter(file -> file.shape().equals(shape));
    }

    /// How many people it knows, 0 for nothing.
    int people() {
        return contents == null ? 0 : contents.people();
    }

    long lastEvent() {
        return contents == null ? 0 : contents.lastEvent();
    }

    /// Whether people were added since.
    boolean grown() {
        return people() != now.people();
    }
}
