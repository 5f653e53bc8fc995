package whom.resolve;

import java.util.List;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.text.Folding;

/// Names as written, found in a schema.
record Names(Schema schema) {
    Attribute attribute(String name) throws Unfit {
        Optional<Attribute> attribute = schema.attribute(chosen(name));
        if (attribute.isEmpty()) {
            throw unknown(name, schema.attributes().stream().map(Attribute::name).toList());
        }
        return attribute.get();
    }

    EventKind event(String name) throws Unfit {
        Optional<EventKind> event = schema.event(chosen(name));
        if (event.isEmpty()) {
            throw unknown(name, schema.events().stream().map(EventKind::name).toList());
        }
        return event.get();
    }

    String channel(String name) throws Unfit {
        String chosen = chosen(name);
        String folded = Folding.fold(chosen);
        Optional<String> channel = schema.channels().stream().filter(c -> Folding.fold(c).equals(folded)).findFirst();
        if (channel.isEmpty()) {
            throw unknown(name, schema.channels());
        }
        return channel.get();
    }

    /// A property of an event, for the part of a row where its name stands.
    Property property(EventKind event, String name, Problem.Part part) throws Unfit {
        if (name.isBlank()) {
            throw Unfit.missing(part);
        }
        Optional<Property> property = event.property(name.strip());
        if (property.isEmpty()) {
            List<String> names = event.properties().stream().map(Property::name).toList();
            Unfit unknown = Unfit.unknown(part, Problem.Reason.UNKNOWN_PROPERTY, name, names);
            boolean ofPeople = part == Problem.Part.WHERE_PROPERTY && schema.attribute(name.strip()).isPresent();
            throw ofPeople ? Unfit.of(part, Problem.Reason.NO_PROPERTY_BUT_ATTRIBUTE, name) : unknown;
        }
        return property.get();
    }

    static String chosen(String name) throws Unfit {
        if (name.isBlank()) {
            throw Unfit.missing(Problem.Part.SUBJECT);
        }
        return name.strip();
    }

    private static Unfit unknown(String name, List<String> known) {
        return Unfit.unknown(Problem.Part.SUBJECT, Problem.Reason.UNKNOWN_NAME, name, known);
    }
}
