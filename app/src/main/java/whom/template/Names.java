package whom.template;

import java.util.List;

/// How the templates of a dialect name a person's attributes.
///
/// @param people names that stand for the whole person: `customer.country`
/// @param plain  whether an attribute can be read by its own name
record Names(List<String> people, boolean plain) {
    static Names of(Dialect dialect) {
        return switch (dialect) {
            case LIQUID, LIQP -> new Names(List.of("customer", "profile"), true);
        };
    }
}
