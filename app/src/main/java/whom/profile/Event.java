package whom.profile;

import java.time.Instant;
import java.util.Map;

/// Something that someone did.
///
/// @param kind       name of the [EventKind]
/// @param properties by name; what is missing is not in the map
public record Event(String kind, Instant at, Map<String, Value> properties) {
    public Event {
        properties = Map.copyOf(properties);
    }
}
