package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The real values of an attribute, or the real tags, with the people who have each; most frequent first.
///
/// @param of    the attribute's name, or null for tags
/// @param ready false until they have been read
public record Suggestions(@Nullable String of, boolean ready, List<Suggestion> values) {
    public static final Suggestions NONE = new Suggestions(null, false, List.of());

    public Suggestions {
        values = List.copyOf(values);
    }

    /// @param value as stored
    /// @param label as people read it
    public record Suggestion(String value, String label, long people) {}
}
