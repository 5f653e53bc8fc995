package whom.profile;

import java.util.List;
import java.util.Optional;

/// Something that people do.
///
/// @param name  the identifier in rules and files
/// @param label what people read: "Purchase"
/// @param did   the past-tense phrase of a sentence: "placed an order"
public record EventKind(String name, String label, String did, List<Property> properties) {
    public EventKind {
        properties = List.copyOf(properties);
    }

    /// The property of that name; case is ignored where the name is unique without it.
    public Optional<Property> property(String property) {
        return Schema.named(property, properties, Property::name);
    }
}
