package whom.profile;

import java.util.List;
import java.util.Map;

/// One person as stored.
///
/// @param id         row of the store, stable for the life of the store
/// @param key        the value of the key attribute, as it came
/// @param attributes by attribute name; what is missing is not in the map
/// @param consent    by channel; what is missing is unknown
public record Person(long id, String key, Map<String, Value> attributes, List<String> tags, Map<String, Consent> consent) {
    public Person {
        attributes = Map.copyOf(attributes);
        tags = List.copyOf(tags);
        consent = Map.copyOf(consent);
    }
}
