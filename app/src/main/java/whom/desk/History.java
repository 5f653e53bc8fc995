package whom.desk;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that was, what is, and what was undone: persistent stacks of whole values, without a limit.
///
/// @param burst what the last step belongs to; a further step of the same burst replaces it
record History<T>(@Nullable Step<T> past, T present, @Nullable Step<T> future, @Nullable Object burst) {
    /// A value and those below it.
    record Step<T>(T value, @Nullable Step<T> below) {}

    static <T> History<T> of(T present) {
        return new History<>(null, present, null, null);
    }

    /// The history after a change; the same object when nothing changed.
    History<T> then(T next, @Nullable Object newBurst) {
        if (next.equals(present)) {
            return this;
        }
        boolean goesOn = newBurst != null && Objects.equals(newBurst, burst) && past != null;
        return new History<>(goesOn ? past : new Step<>(present, past), next, null, newBurst);
    }

    boolean canUndo() {
        return past != null;
    }

    boolean canRedo() {
        return future != null;
    }

    Optional<History<T>> undo() {
        return Optional.ofNullable(past).map(p -> new History<>(p.below(), p.value(), new Step<>(present, future), null));
    }

    Optional<History<T>> redo() {
        return Optional.ofNullable(future).map(f -> new History<>(new Step<>(present, past), f.value(), f.below(), null));
    }
}
