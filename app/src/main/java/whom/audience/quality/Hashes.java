package whom.audience.quality;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Hashes of values, 64 bits each, by which they are told apart: 8 bytes a value instead of the values themselves. Among a million
/// values two different ones are taken for one once in 37 million stores.
final class Hashes {
    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final int FEW = 64;

    private long[] hashes = new long[FEW];
    private int size;
    private boolean sorted;

    static long of(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * ODD;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ text.length()) * ODD;
        return hash ^ (hash >>> 32);
    }

    void add(String text) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1));
        }
        hashes[size++] = of(text);
        sorted = false;
    }

    long distinct() {
        long[] distinct = {0};
        runs((_, _) -> distinct[0]++);
        return distinct[0];
    }

    /// Values that came more than once, counted as often as they came.
    long repeated() {
        long[] repeated = {0};
        runs((_, times) -> repeated[0] += times > 1 ? times : 0);
        return repeated[0];
    }

    /// The hashes that came more than once; none of them when they are more than so many.
    Set<Long> repeats(int most) {
        Set<Long> repeats = new HashSet<>();
        runs((hash, times) -> {
            if (times > 1 && repeats.size() <= most) {
                repeats.add(hash);
            }
        });
        return repeats.size() > most ? Set.of() : repeats;
    }

    @FunctionalInterface
    private interface Run {
        void of(long hash, int times);
    }

    private void runs(Run run) {
        if (!sorted) {
            Arrays.parallelSort(hashes, 0, size);
            sorted = true;
        }
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && hashes[to] == hashes[from]) {
                to++;
            }
            run.of(hashes[from], to - from);
        }
    }
}
