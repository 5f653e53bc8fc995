package whom.export.preset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a vendor's upload.
///
/// @param content   what stands there
/// @param steps     what each value goes through
/// @param parts     further values joined to the first in one cell; empty for most columns
/// @param separator stands between the parts
/// @param presence  when it stands in a file
/// @param repeat    how many columns of this header a file may have
public record Column(String header, Content content, List<Step> steps, List<Part> parts, String separator, Presence presence,
        Longest longest, int repeat) {
    public Column {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /// The names of attributes that belong here when asked for; none for a column that is filled without.
    public List<String> from() {
        return switch (content) {
            case Content.From(var names) -> names;
            case Content.Expression _, Content.Constant _, Content.Rest _ -> List.of();
        };
    }

    /// Of how long a text the vendor takes; a longer one is left empty. Null is any length.
    ///
    /// @param limited whether the limit of the preset's `text` counts here, too
    public record Longest(@Nullable Integer characters, @Nullable Integer bytes, boolean limited) {}

    /// When a column stands in a file.
    public enum Presence {
        /// When it is asked for.
        ASKED,
        /// Always, though it is filled only when asked for.
        ALWAYS,
        /// Always and filled; whoever has no value is rejected.
        REQUIRED
    }

    /// One value among several in a cell.
    ///
    /// @param required without it the whole cell is left empty
    public record Part(List<String> from, List<Step> steps, boolean required) {
        public Part {
            from = List.copyOf(from);
            steps = List.copyOf(steps);
        }
    }
}
