package whom.liquid.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.WholeRange;

/// What a loop goes through.
final class Slices {
    private Slices() {
    }

    /// The items from one position up to another: of a list or a range, of a map as pairs; a text is one item, all else none.
    ///
    /// @param run knows how many rounds all loops together may still take
    static List<? extends @Nullable Object> of(@Nullable Object over, long from, long to, Run run) {
        return switch (over) {
            case List<?> list -> list.subList(within(from, list.size()), Math.max(within(from, list.size()), within(to, list.size())));
            case WholeRange range -> numbers(range, from, to, run);
            case Map<?, ?> map -> {
                List<List<? extends @Nullable Object>> pairs = pairs(map);
                yield pairs.subList(within(from, pairs.size()), Math.max(within(from, pairs.size()), within(to, pairs.size())));
            }
            case String text -> text.isEmpty() ? List.of() : List.of(text);
            case null, default -> List.of();
        };
    }

    private static int within(long position, int size) {
        return Math.clamp(position, 0, size);
    }

    private static List<List<? extends @Nullable Object>> pairs(Map<?, ?> map) {
        List<List<? extends @Nullable Object>> pairs = new ArrayList<>(map.size());
        map.forEach((key, value) -> pairs.add(Arrays.asList(key, value)));
        return pairs;
    }

    private static List<Object> numbers(WholeRange range, long from, long to, Run run) {
        long size = range.size();
        long first = Math.clamp(from, 0, size);
        long count = Math.max(0, Math.clamp(to, 0, size) - first);
        if (count > run.roundsLeft()) {
            throw run.tooManyRounds();
        }
        long start = range.from() + first;
        return count == 0 ? List.of() : new WholeRange(start, start + count - 1).list((int) count);
    }
}
