package whom.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One value as it will be written.
///
/// @param text empty when there is nothing to write
/// @param flaw why the text is empty or not as it was, or null
record Cell(String text, @Nullable Flaw flaw) {
    static final Cell EMPTY = new Cell("", null);

    static Cell of(String text) {
        return new Cell(text, null);
    }

    static Cell without(Flaw why) {
        return new Cell("", why);
    }

    /// The next step on the text, unless a flaw has left nothing of it; an earlier flaw is kept.
    Cell then(Function<String, Cell> step) {
        if (text.isEmpty()) {
            return this;
        }
        Cell next = step.apply(text);
        return next.flaw != null || flaw == null ? next : new Cell(next.text, flaw);
    }
}
