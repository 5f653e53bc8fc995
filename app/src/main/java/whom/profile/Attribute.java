package whom.profile;

import java.util.Map;

/// One thing known about people.
///
/// @param name   the identifier in rules, templates and files
/// @param label  what people read
/// @param labels what people read for a value: `FR` → `France`; in the order of the file
public record Attribute(String name, String label, Kind kind, Map<String, String> labels) {
    /// What people read for a value.
    public String labelOf(String value) {
        return labels.getOrDefault(value, value);
    }
}
