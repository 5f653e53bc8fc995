package whom.desk.state;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import whom.rule.Path;

/// The number.
///
/// @param total    the people of the last rule that could be counted, or null before the first count
/// @param everyone all people of the workspace
/// @param current  whether `total` belongs to the rule as it stands; else the number is shown dimmed
/// @param took     how long the last count took, or null
/// @param failure  why counting failed, or null; the last number stays
/// @param zero     what to take away when nobody matches, or null
public record Tally(@Nullable Long total, long everyone, boolean current, @Nullable Duration took, @Nullable String failure,
        @Nullable Zero zero) {

    /// Explains an empty segment: the node at `path` takes everybody away; without it there would be `without` people.
    public record Zero(Path path, String text, long without) {}
}
