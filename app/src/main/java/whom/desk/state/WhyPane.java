package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why one person is in the segment, or is not.
public sealed interface WhyPane {
    /// Nobody is asked about.
    WhyPane CLOSED = new Closed();

    record Closed() implements WhyPane {}

    /// Somebody is being looked up, and nobody was shown before.
    record Reading(String key) implements WhyPane {}

    /// There is nobody of that key.
    ///
    /// @param near the key of somebody who was perhaps meant, or null
    record Unknown(String key, @Nullable String near) implements WhyPane {}

    /// It cannot be told now.
    ///
    /// @param why in words that say what to do
    record Untold(String key, String why) implements WhyPane {}

    /// Somebody, and what each line of the rule found.
    ///
    /// @param name    as people call them, or "" where that is not known
    /// @param pinned  whether a pin decided, so that `in` says which
    /// @param change  the least that would turn it, or "" where there is no condition
    /// @param current whether it belongs to the person asked for and the rule as it stands; else the next is being read
    record Card(String key, String name, boolean in, boolean pinned, List<Line> lines, String change, boolean current) implements WhyPane {
        public Card {
            lines = List.copyOf(lines);
        }

        /// The same while something newer is being read.
        public Card stale() {
            return new Card(key, name, in, pinned, lines, change, false);
        }
    }

    /// A condition or a group.
    ///
    /// @param place  names the line within the card, such as `1-0`
    /// @param actual what the person has, or "" for a group
    /// @param events that counted, one a line; empty where there is nothing to open
    /// @param more   events beyond those listed
    /// @param below  the lines of a group, or of the segment that is asked about
    record Line(String place, boolean holds, String phrase, String actual, List<String> events, int more, List<Line> below) {
        public Line {
            events = List.copyOf(events);
            below = List.copyOf(below);
        }
    }
}
