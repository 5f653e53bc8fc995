package whom.export.preset;

import java.util.List;

/// A column of a vendor's upload.
///
/// @param from       names of attributes (or `tags`) that belong here when asked for; of the identity and of parts the first one the workspace has
/// @param steps      what each value goes through
/// @param parts      further values joined to the first in one cell; empty for most columns
/// @param separator  stands between the parts
/// @param limited    whether the preset's limit of a text's length counts here
public record Column(String header, List<String> from, List<Step> steps, List<Part> parts, String separator, boolean limited) {
    public Column {
        from = List.copyOf(from);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
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
