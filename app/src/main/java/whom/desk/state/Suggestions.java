package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The real values of an attribute, or the real tags, with the people who have each; most frequent first. Of a number that is asked about its
/// ends, how they are spread instead.
///
/// @param of        the attribute's name, or null for tags
/// @param ready     false until they have been read
/// @param histogram null where single values were asked for, and until it has been made
public record Suggestions(@Nullable String of, boolean ready, List<Suggestion> values, @Nullable Histogram histogram) {
    public static final Suggestions NONE = new Suggestions(null, false, List.of());

    public Suggestions {
        values = List.copyOf(values);
    }

    /// Single values.
    public Suggestions(@Nullable String of, boolean ready, List<Suggestion> values) {
        this(of, ready, values, null);
    }

    /// @param value as stored
    /// @param label as people read it
    public record Suggestion(String value, String label, long people) {}
}
