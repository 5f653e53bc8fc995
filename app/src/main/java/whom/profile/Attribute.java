package whom.profile;

import java.util.LinkedHashMap;
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

    /// The same with another label for one value; an empty one, or one that says no more than the value, takes the label away.
    Attribute labelled(String value, String newLabel) {
        Map<String, String> changed = new LinkedHashMap<>(labels);
        if (newLabel.isBlank() || newLabel.equals(value)) {
            changed.remove(value);
        } else {
            changed.put(value, newLabel);
        }
        return new Attribute(name, label, kind, changed);
    }
}
