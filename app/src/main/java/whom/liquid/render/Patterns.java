package whom.liquid.render;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What the bits of a run stand for. People share few patterns of branches, and of what is missing, so that each is put together once.
final class Patterns<T> {
    private static final int MOST_KEPT = 4_096;

    private final Function<BitSet, List<T>> meaning;
    private final Map<BitSet, List<T>> known = new ConcurrentHashMap<>();

    Patterns(Function<BitSet, List<T>> meaning) {
        this.meaning = meaning;
    }

    /// @param bits that nobody changes any more
    List<T> of(BitSet bits) {
        List<T> meant = known.get(bits);
        if (meant == null) {
            meant = List.copyOf(meaning.apply(bits));
            if (known.size() < MOST_KEPT) {
                known.put(bits, meant);
            }
        }
        return meant;
    }
}
