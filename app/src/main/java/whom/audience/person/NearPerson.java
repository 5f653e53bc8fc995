package whom.audience.person;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import whom.store.Store;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.work.Cancellation;

/// Who was likely meant by a key that nobody has.
public final class NearPerson {
    /// Among so many people somebody of a similar name is looked for.
    private static final int MOST_ALIKE = 200_000;

    /// So much of a key says whom one means.
    private static final int LEAST_BEGINNING = 3;

    private NearPerson() {
    }

    /// The nearest key that somebody has, else the first that begins so; none when even that is far off.
    public static Optional<String> of(String key, Store store, Cancellation cancellation) {
        return store.schema().attribute(store.schema().key())
                .flatMap(attribute -> near(key.strip(), store.values(attribute, MOST_ALIKE, cancellation).keySet()));
    }

    private static Optional<String> near(String key, Set<String> known) {
        String folded = Folding.key(key);
        return NearMatch.of(key, known).or(() -> folded.length() < LEAST_BEGINNING
                ? Optional.empty()
                : known.stream().filter(other -> Folding.key(other).startsWith(folded)).min(Comparator.naturalOrder()));
    }
}
