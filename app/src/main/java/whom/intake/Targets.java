package whom.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Folding;

/// The names of targets, as mappings and headers write them.
public final class Targets {
    private static final String CONSENT = "consent.";
    private static final String SINCE = ".at";
    private static final String SOURCE = ".source";
    private static final String EVENT_ID = "event.id";

    private Targets() {
    }

    /// What a column of such a table may be taken for, besides something new.
    public static List<String> known(Content content, Schema schema) {
        Stream<String> more = switch (content) {
            case PROFILES -> Stream.concat(
                    schema.attributes().stream().map(Attribute::name).filter(name -> !name.equals(schema.key())),
                    Stream.concat(Stream.of("tags"), schema.channels().stream().map(channel -> CONSENT + channel)));
            case EVENTS -> Stream.concat(Stream.of("event", "at", EVENT_ID),
                    schema.events().stream().flatMap(kind -> kind.properties().stream()).map(p -> p.name()).distinct());
            case SUPPRESSIONS -> Stream.of("channel", "reason", "at");
        };
        return Stream.concat(Stream.of(schema.key()), more).toList();
    }

    /// A target's name without what may stand around it.
    static String name(String written) {
        String name = written.strip();
        String folded = Folding.fold(name);
        if (folded.equals("tags") || folded.startsWith(CONSENT) || folded.equals(EVENT_ID)) {
            return folded;
        }
        int from = 0;
        while (from < name.length() && name.charAt(from) == '_') {
            from++;
        }
        return from == name.length() ? name : name.substring(from);
    }

    /// Whether it is the name of something that is there already.
    static boolean isNamed(String name, Content content, Schema schema) {
        if (Folding.fold(name).equals(Folding.fold(schema.key()))) {
            return true;
        }
        return switch (content) {
            case PROFILES -> name.equals("tags") || isConsent(name) || schema.attribute(name).isPresent();
            case EVENTS -> List.of("event", "at", EVENT_ID).contains(Folding.fold(name))
                    || schema.events().stream().anyMatch(kind -> kind.property(name).isPresent());
            case SUPPRESSIONS -> List.of("channel", "reason", "at").contains(Folding.fold(name));
        };
    }

    static boolean isConsent(String name) {
        return name.startsWith(CONSENT) && name.length() > CONSENT.length();
    }

    /// The target of that name; none when such a table has no such target.
    ///
    /// @param kind what the column holds, or null while it is not known
    static Optional<Target> target(String name, Content content, Schema schema, @Nullable Kind kind) {
        if (Folding.fold(name).equals(Folding.fold(schema.key()))) {
            return Optional.of(new Target.Key());
        }
        return switch (content) {
            case PROFILES -> Optional.of(ofPerson(name, schema, kind));
            case EVENTS -> Optional.of(switch (Folding.fold(name)) {
                case "event" -> new Target.EventName();
                case "at" -> new Target.At();
                case EVENT_ID -> new Target.EventId();
                default -> new Target.ToProperty(name, kind);
            });
            case SUPPRESSIONS -> switch (Folding.fold(name)) {
                case "channel" -> Optional.of(new Target.Channel());
                case "reason" -> Optional.of(new Target.Reason());
                case "at" -> Optional.of(new Target.At());
                default -> Optional.empty();
            };
        };
    }

    private static Target ofPerson(String name, Schema schema, @Nullable Kind kind) {
        if (name.equals("tags")) {
            return new Target.Tags();
        }
        if (!isConsent(name)) {
            Optional<Attribute> known = schema.attribute(name);
            return known.isEmpty() ? new Target.ToAttribute(name, kind) : new Target.ToAttribute(known.get().name(), known.get().kind());
        }
        String channel = name.substring(CONSENT.length());
        if (channel.endsWith(SINCE) && channel.length() > SINCE.length()) {
            return new Target.ConsentSince(channel(channel.substring(0, channel.length() - SINCE.length()), schema));
        }
        if (channel.endsWith(SOURCE) && channel.length() > SOURCE.length()) {
            return new Target.ConsentSource(channel(channel.substring(0, channel.length() - SOURCE.length()), schema));
        }
        return new Target.ToConsent(channel(channel, schema));
    }

    private static String channel(String folded, Schema schema) {
        return schema.channels().stream().filter(c -> Folding.fold(c).equals(folded)).findFirst().orElse(folded);
    }
}
