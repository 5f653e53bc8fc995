package whom.audience.quality;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How good the data was after an import.
///
/// @param source     what was imported, such as the name of the file
/// @param attributes by name, in the order of the schema
/// @param events     how many, by the name of their kind, in the order of the schema
public record Snapshot(Instant at, String source, long people, Map<String, Figures> attributes, Map<String, Long> events) {
    public Snapshot {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    }

    /// The share of people who have a value, from 0 to 1; 0 for an attribute that was not there.
    double completeness(String attribute) {
        Figures figures = attributes.get(attribute);
        return figures == null || people == 0 ? 0 : (double) figures.filled() / people;
    }

    /// The share of the values that are in order, from 0 to 1; 1 without values.
    double validity(String attribute) {
        Figures figures = attributes.get(attribute);
        return figures == null || figures.filled() == 0 ? 1 : 1 - (double) figures.invalid() / figures.filled();
    }
}
