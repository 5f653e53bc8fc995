package whom.audience.person;

import java.util.Optional;
import whom.store.Store;
import whom.text.NearMatch;
import whom.work.Cancellation;

/// Who was likely meant by a key that nobody has.
public final class NearPerson {
    /// Among so many people somebody of a similar name is looked for.
    private static final int MOST_ALIKE = 200_000;

    private NearPerson() {
    }

    /// The nearest key that somebody has; none when even that is far off.
    public static Optional<String> of(String key, Store store, Cancellation cancellation) {
        return store.schema().attribute(store.schema().key())
                .flatMap(attribute -> NearMatch.of(key.strip(), store.values(attribute, MOST_ALIKE, cancellation).keySet()));
    }
}
