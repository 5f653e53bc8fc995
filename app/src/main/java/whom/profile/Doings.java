package whom.profile;

import java.util.List;

/// A stretch of what someone did.
///
/// @param events the newest first
/// @param all    how many events there are of this person
public record Doings(List<Event> events, long all) {
    public Doings {
        events = List.copyOf(events);
    }
}
