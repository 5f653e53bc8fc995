package whom.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Everything that is stored about one person.
///
/// @param key          folded, as the store compares it
/// @param events       by time, equal times in the order in which they were stored
/// @param uploads      by time
/// @param consentSince by channel; a consent that came without a time of its own is not in the map
public record History(Person person, String key, List<Event> events, List<Upload> uploads, Map<String, Instant> consentSince) {
    public History {
        events = List.copyOf(events);
        uploads = List.copyOf(uploads);
        consentSince = Map.copyOf(consentSince);
    }
}
