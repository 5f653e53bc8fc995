package whom.export;

import java.util.Optional;
import whom.profile.Person;

/// Who must not be written to: the newest state known, whatever the as-of of the selection.
@FunctionalInterface
public interface Suppressions {
    /// Nobody is suppressed.
    Suppressions NONE = (person, channel) -> Optional.empty();

    /// Why the person is suppressed on the channel or on all channels ("unsubscribed"); empty when not suppressed.
    /// A suppression that came without a reason has the empty text as its reason.
    Optional<String> reason(Person person, String channel);
}
