package whom.bench.samples;

import java.time.Instant;
import java.util.Map;

/// One event of one person: when, what, and its properties as they stand in the file.
public record Happening(Instant at, String event, Map<String, String> properties) {
    public static Happening of(Instant at, String event) {
        return new Happening(at, event, Map.of());
    }

    public static Happening of(Instant at, String event, String name, String value) {
        return new Happening(at, event, Map.of(name, value));
    }

    public boolean is(String kind) {
        return event.equals(kind);
    }
}
