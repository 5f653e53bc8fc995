package whom.audience.quality;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How good the data of a store is.
///
/// @param at         as-of
/// @param attributes in the order of the schema
/// @param events     of each kind of the schema, in its order
public record DataQuality(Instant at, long people, List<AttributeQuality> attributes, List<EventQuality> events) {
    public DataQuality {
        attributes = List.copyOf(attributes);
        events = List.copyOf(events);
    }

    /// What is kept of it to be compared with later.
    ///
    /// @param source after which import, such as the name of its file
    public Snapshot snapshot(String source) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        attributes.forEach(each -> figures.put(each.attribute().name(),
                new Figures(each.filled(), each.validity().map(validity -> validity.invalid().people()).orElse(0L),
                        each.uniqueness().map(Uniqueness::distinct).orElse(0L))));
        Map<String, Long> counts = new LinkedHashMap<>();
        events.forEach(each -> counts.put(each.kind(), each.events()));
        return new Snapshot(at, source, people, figures, counts);
    }
}
