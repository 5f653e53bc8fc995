package whom.bench.count.crowd;

import java.util.List;
import java.util.Map;
import whom.profile.Consent;
import whom.profile.Event;
import whom.profile.Value;

/// One made-up person.
///
/// @param id     from 1 on
/// @param key    the e-mail address as it came
/// @param values by attribute name, without the key; what is missing is not in the map
/// @param events by time; some lie after [Crowd#NOW]
public record Shopper(int id, String key, Map<String, Value> values, List<String> tags, Map<String, Consent> consent, List<Event> events) {}
