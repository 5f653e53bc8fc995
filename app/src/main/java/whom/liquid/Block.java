package whom.liquid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// A place at which a template goes one way or another.
///
/// @param number  from 0 in the order of the source
/// @param subject what a `case` compares or a loop runs over, as written; empty for `if` and `unless`
/// @param partial the partial in which it stands, or null for the template itself
/// @param arms    every way, the last one being "otherwise" even where no `else` is written
public record Block(int number, Kind kind, String subject, @Nullable String partial, Place place, List<Arm> arms) {
    /// What branches.
    public enum Kind {
        IF, UNLESS, CASE,
        /// A `for` or `tablerow`; its arms are "has something" and "is empty".
        LOOP
    }

    public Block {
        arms = List.copyOf(arms);
    }
}
