package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of one person.
public sealed interface PersonPane {
    /// Nobody's page is open.
    PersonPane CLOSED = new Closed();

    record Closed() implements PersonPane {}

    /// Somebody is being looked up.
    record Reading(String key) implements PersonPane {}

    /// There is nobody of that key.
    ///
    /// @param near the key of somebody who was perhaps meant, or null
    record Unknown(String key, @Nullable String near) implements PersonPane {}

    /// They could not be read.
    record Failed(String key, String why) implements PersonPane {}

    /// Somebody.
    ///
    /// @param name     as people call them, or "" where that is not known
    /// @param segments those that they are in, in the order of the sidebar
    /// @param uncounted segments of which it is not known whether they are in
    /// @param member   whether they are in the segment of the builder, so that there is a mail to show
    /// @param days     the newest first
    /// @param shown    events in those days, of `events` in all
    /// @param changes  of what is known about them, the newest first
    /// @param earlier  changes before those
    record Page(String key, String name, List<Fact> facts, List<String> tags, List<Channel> channels, List<InSegment> segments,
            int uncounted, boolean member, List<Day> days, long shown, long events, List<Changed> changes,
            int earlier) implements PersonPane {
        public Page {
            facts = List.copyOf(facts);
            tags = List.copyOf(tags);
            channels = List.copyOf(channels);
            segments = List.copyOf(segments);
            days = List.copyOf(days);
            changes = List.copyOf(changes);
        }
    }

    /// Something known about them; a missing value is "".
    record Fact(String label, String value) {}

    /// Whether they may be written to.
    ///
    /// @param consent    what they said, and when
    /// @param suppressed why they must not be written to all the same, or null
    record Channel(String name, String consent, @Nullable String suppressed) {}

    /// A segment that they are in.
    ///
    /// @param open whether it is the one in the builder
    record InSegment(String id, String name, long people, boolean open) {}

    /// What one file changed of what is known about them.
    record Changed(String day, String file, List<Change> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /// One value before and after; a missing one is "".
    record Change(String label, String before, String after) {}

    /// What they did on one day.
    ///
    /// @param later whether that is after the moment of the workspace, so that no rule sees it
    record Day(String day, boolean later, List<Happening> events) {
        public Day {
            events = List.copyOf(events);
        }
    }

    /// One event.
    ///
    /// @param details its properties: "Value 49.9"
    record Happening(String time, String what, List<String> details) {
        public Happening {
            details = List.copyOf(details);
        }
    }
}
