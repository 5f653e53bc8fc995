package whom.audience.person;

import whom.profile.Attribute;
import whom.profile.Value;

/// What a rank needs to know of everyone.
@FunctionalInterface
public interface Ranks {
    /// Where a value stands among the values of that attribute.
    Standing of(Attribute attribute, Value value);
}
