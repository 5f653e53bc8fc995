package whom.profile;

import java.util.List;

/// Something that people do.
///
/// @param name  the identifier in rules and files
/// @param label what people read: "Purchase"
/// @param did   the past-tense phrase of a sentence: "placed an order"
public record EventKind(String name, String label, String did, List<Property> properties) {
    public EventKind {
        properties = List.copyOf(properties);
    }
}
