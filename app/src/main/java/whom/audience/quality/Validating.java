package whom.audience.quality;

import java.util.Optional;
import java.util.function.Predicate;
import whom.profile.Attribute;
import whom.profile.Value;

/// Which values of an attribute are in order, such as e-mail addresses that can be written to; whoever cleans values knows.
@FunctionalInterface
public interface Validating {
    /// Nothing is asked of any attribute.
    Validating NOTHING = _ -> Optional.empty();

    /// The test of one value, which depends on it alone; none when nothing is asked of the attribute.
    Optional<Predicate<Value>> of(Attribute attribute);
}
