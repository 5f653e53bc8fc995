package whom.desk.state;

import java.util.List;

/// A segment that is to be deleted, and everything that uses it, by the names that people read.
///
/// @param segments  need it, directly or through one another
/// @param templates name it
/// @param exports   of workspace.json write it
public record Leaving(String id, String name, List<String> segments, List<String> templates, List<String> exports) {
    public Leaving {
        segments = List.copyOf(segments);
        templates = List.copyOf(templates);
        exports = List.copyOf(exports);
    }

    /// Whether anything uses it.
    public boolean isUsed() {
        return !segments.isEmpty() || !templates.isEmpty() || !exports.isEmpty();
    }
}
