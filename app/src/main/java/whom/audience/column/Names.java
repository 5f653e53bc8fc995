package whom.audience.column;

import java.util.stream.Collectors;
import whom.profile.Attribute;
import whom.profile.EventKind;

/// What the parts of a folder of columns are called, the same as in the store's marks where it has one for them.
final class Names {
    static final String KEYS = "keys";
    static final String TAGS = "tags";
    static final String CONSENTS = "consents";
    static final String UPLOADS = "uploads";

    private Names() {
    }

    static String attribute(String name) {
        return "attribute " + name;
    }

    static String consent(String channel) {
        return "consent " + channel;
    }

    static String events(String kind) {
        return "events " + kind;
    }

    static String starts(String events) {
        return events + "\nstarts";
    }

    static String times(String events) {
        return events + "\ntimes";
    }

    static String property(String events, String name) {
        return events + "\nproperty " + name;
    }

    static String shape(Attribute attribute) {
        return attribute.kind().word();
    }

    /// Events that other properties are kept of must be read again.
    static String shape(EventKind kind) {
        return kind.properties().stream().map(property -> property.name() + "\t" + property.kind().word()).sorted()
                .collect(Collectors.joining("\n"));
    }
}
