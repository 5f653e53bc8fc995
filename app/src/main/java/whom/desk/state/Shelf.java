package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// What the window knows of segments beyond their rules.
///
/// @param leaving a segment that somebody wants to delete although it is used, or null
public record Shelf(@Nullable Leaving leaving) {
    /// Nothing is asked and nothing open.
    public static final Shelf EMPTY = new Shelf(null);
}
