package whom.desk.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the window knows of segments beyond their rules.
///
/// @param leaving   a segment that somebody wants to delete although it is used, or null
/// @param notes     why the segment in the builder exists, empty for none
/// @param folded    folders of the sidebar that are closed
/// @param comparing two states of segments held against each other, or null
/// @param strangers which of the keys that an editor asked about nobody has
public record Shelf(@Nullable Leaving leaving, String notes, Set<String> folded, @Nullable Comparing comparing, Strangers strangers) {
    /// Nothing is asked and nothing open.
    public static final Shelf EMPTY = new Shelf(null, "", Set.of(), null, Strangers.NONE);

    public Shelf {
        folded = Set.copyOf(folded);
    }
}
