package whom.desk.words;

import java.util.Map;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resources.Words;
import whom.text.Isolated;

/// The names of attributes, events and whatever else a rule mentions as people read them, on their own and within a sentence.
record Labels(Words words, Schema schema, Titles titles) {
    /// How the name for having done an event begins that was made from its name.
    private static final String DID = "did ";

    /// The attribute of a name; one that is unknown is called so and holds text.
    Attribute attribute(String name) {
        return schema.attribute(name.strip()).orElseGet(() -> unknown(name));
    }

    /// A property of an event, as an attribute of it.
    Attribute property(String event, String name) {
        Optional<Property> property = schema.event(event.strip()).flatMap(kind -> kind.property(name.strip()));
        return property.map(p -> new Attribute(p.name(), p.label(), p.kind(), Map.of())).orElseGet(() -> unknown(name));
    }

    private static Attribute unknown(String name) {
        return new Attribute(name, name, Kind.TEXT, Map.of());
    }

    /// The label on a token: a request when nothing is chosen.
    String token(Attribute attribute, String request) {
        return attribute.name().isBlank() ? words.text(request) : attribute.label();
    }

    /// The label within a sentence; … when nothing is chosen.
    String noun(Attribute attribute) {
        return attribute.name().isBlank() ? words.text("rule.missing") : Isolated.of(within(attribute.label()));
    }

    /// The event's label, its bare name when it is unknown.
    Optional<String> event(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(schema.event(name.strip()).map(EventKind::label).orElse(name));
    }

    /// What people did, in the past tense.
    String did(String event) {
        return schema.event(event.strip()).map(EventKind::did).filter(did -> !did.isBlank())
                .orElseGet(() -> words.text("rule.clause.did.plain", event(event).orElse(words.text("rule.missing"))));
    }

    /// The same after "have not" or "had not". An import calls an event "did view", which would not go on from there; what people write,
    /// such as "placed an order", goes in both.
    String done(String event) {
        String did = schema.event(event.strip()).map(EventKind::did).orElse("");
        if (did.isBlank()) {
            return words.text("rule.clause.done.plain", event(event).orElse(words.text("rule.missing")));
        }
        return did.startsWith(DID) ? words.text("rule.clause.done", did.substring(DID.length())) : did;
    }

    /// A channel of consent: "e-mail", "SMS".
    String channel(String channel) {
        return switch (channel.strip()) {
            case "email" -> words.text("rule.channel.email");
            case "sms" -> words.text("rule.channel.sms");
            case String other -> other;
        };
    }

    String segment(String id) {
        return titles.segment().apply(id.strip());
    }

    String preset(String id) {
        return titles.preset().apply(id.strip());
    }

    /// A label as it stands inside a sentence: in English "Last order" → "last order", but "VIP" stays.
    String within(String label) {
        return label.matches(words.text("rule.label.lowered"))
                ? label.substring(0, 1).toLowerCase(words.locale()) + label.substring(1)
                : label;
    }

    /// Whether the label of a date says by itself what people did: "Signed up".
    boolean isDone(Attribute attribute) {
        return isTime(attribute) && attribute.label().matches(words.text("rule.label.done"));
    }

    /// Whether the label of a date says by itself what will happen: "Trial ends".
    boolean isHappening(Attribute attribute) {
        return isTime(attribute) && attribute.label().matches(words.text("rule.label.happening"));
    }

    /// Whether the label speaks of several: "Orders", "Issues opened".
    boolean isPlural(String label) {
        return label.matches(words.text("rule.label.plural"));
    }

    static boolean isTime(Attribute attribute) {
        return attribute.kind() == Kind.DATE || attribute.kind() == Kind.INSTANT;
    }
}
