package whom.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import whom.text.Folding;

/// What can be known about people in one workspace.
///
/// @param key        name of the attribute that identifies a person
/// @param attributes in the order of the file
/// @param events     in the order of the file
/// @param channels   those with consent: `email`, `sms`
public record Schema(String key, List<Attribute> attributes, List<EventKind> events, List<String> channels) {
    public Schema {
        attributes = List.copyOf(attributes);
        events = List.copyOf(events);
        channels = List.copyOf(channels);
    }

    /// The attribute of that name; case is ignored where the name is unique without it.
    public Optional<Attribute> attribute(String name) {
        return named(name, attributes, Attribute::name);
    }

    /// The kind of event of that name; case is ignored where the name is unique without it.
    public Optional<EventKind> event(String name) {
        return named(name, events, EventKind::name);
    }

    /// The same with another label for one value of an attribute; an empty one takes the label away.
    public Schema labelled(String attribute, String value, String label) {
        return new Schema(key, attributes.stream().map(a -> a.name().equals(attribute) ? a.labelled(value, label) : a).toList(), events,
                channels);
    }

    static <T> Optional<T> named(String name, List<T> all, Function<T, String> nameOf) {
        Optional<T> exact = all.stream().filter(t -> nameOf.apply(t).equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        String folded = Folding.fold(name);
        List<T> alike = all.stream().filter(t -> Folding.fold(nameOf.apply(t)).equals(folded)).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
