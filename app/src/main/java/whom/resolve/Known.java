package whom.resolve;

import java.util.List;
import java.util.Optional;
import whom.rule.Rule;

/// What a rule may name beside the people's own attributes and events.
public interface Known {
    /// No segments, any preset.
    Known NOTHING = new Known() {
        @Override
        public List<String> segments() {
            return List.of();
        }

        @Override
        public Optional<Rule> segment(String id) {
            return Optional.empty();
        }

        @Override
        public List<String> presets() {
            return List.of();
        }
    };

    /// The ids of all segments.
    List<String> segments();

    /// The rule of a segment; none when there is no such segment, or its file cannot be read.
    Optional<Rule> segment(String id);

    /// The ids of all presets; empty when they are not known, then any may be named.
    List<String> presets();
}
