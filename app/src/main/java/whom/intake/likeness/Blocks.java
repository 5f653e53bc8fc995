package whom.intake.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whom.work.Cancellation;
import whom.work.Parts;

/// Those who share the keys of a rule, rule by rule; every pair of them comes once, under the first rule that it fulfils.
final class Blocks {
    private static final int RULES = Rule.ALL.size();
    /// People that one thread takes at a time.
    private static final int AT_ONCE = 4_096;
    private static final long PERSON = 0xFFFF_FFFFL;

    private final Crowd crowd;
    /// Hashes of all rules' keys, person by person; 0 where a key is missing or too many share it.
    private final int[] hashes;
    private final List<Skipped> skipped = new ArrayList<>();
    private long blocks;

    /// A pair of places, the smaller first; called by several threads.
    @FunctionalInterface
    interface Pairing {
        void pair(int a, int b);
    }

    Blocks(Crowd crowd, Cancellation cancellation) {
        this.crowd = crowd;
        this.hashes = new int[Math.multiplyExact(crowd.size(), RULES)];
        for (int rule = 0; rule < RULES; rule++) {
            cancellation.check();
            fill(rule);
        }
    }

    List<Skipped> skipped() {
        return skipped;
    }

    /// Groups of at least two people whose members are compared.
    long blocks() {
        return blocks;
    }

    private void fill(int rule) {
        int[] keys = Rule.ALL.get(rule).hashes(crowd);
        for (int person = 0; person < keys.length; person++) {
            hashes[person * RULES + rule] = keys[person];
        }
        long[] sorted = sorted(rule);
        int most = Rule.ALL.get(rule).most();
        long left = 0;
        long people = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from > most) {
                left++;
                people += to - from;
                for (int i = from; i < to; i++) {
                    hashes[person(sorted[i]) * RULES + rule] = 0;
                }
            } else if (to - from > 1) {
                blocks++;
            }
        }
        if (left > 0) {
            skipped.add(new Skipped(Rule.ALL.get(rule).name(), left, people));
        }
    }

    /// Everybody with keys, the same keys side by side: the hash above, the person below.
    private long[] sorted(int rule) {
        long[] sorted = IntStream.range(0, crowd.size()).filter(person -> hashes[person * RULES + rule] != 0)
                .mapToLong(person -> (long) hashes[person * RULES + rule] << 32 | person).toArray();
        Arrays.parallelSort(sorted);
        return sorted;
    }

    private static int person(long entry) {
        return (int) (entry & PERSON);
    }

    private static int end(long[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] >> 32 == sorted[from] >> 32) {
            to++;
        }
        return to;
    }

    /// Goes through every pair once, on several threads, in no order.
    void pairs(Pairing pairing, Cancellation cancellation, Runnable ruleDone) {
        for (int rule = 0; rule < RULES; rule++) {
            long[] sorted = sorted(rule);
            int current = rule;
            Parts.of(sorted.length, AT_ONCE).each(cancellation, (from, to) -> stretch(current, sorted, from, to, pairing));
            ruleDone.run();
        }
    }

    /// The blocks that begin within the stretch.
    private void stretch(int rule, long[] sorted, int from, int to, Pairing pairing) {
        int start = from;
        while (start > 0 && start < to && sorted[start] >> 32 == sorted[start - 1] >> 32) {
            start++;
        }
        for (int end; start < to; start = end) {
            end = end(sorted, start);
            for (int i = start; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    pair(rule, person(sorted[i]), person(sorted[j]), pairing);
                }
            }
        }
    }

    private void pair(int rule, int a, int b, Pairing pairing) {
        for (int earlier = 0; earlier < rule; earlier++) {
            int hash = hashes[a * RULES + earlier];
            if (hash != 0 && hash == hashes[b * RULES + earlier]) {
                return;
            }
        }
        pairing.pair(a, b);
    }

    /// Whether two people share the keys of any rule, so that they are compared.
    boolean meet(int a, int b) {
        return IntStream.range(0, RULES).anyMatch(rule -> {
            int hash = hashes[a * RULES + rule];
            return hash != 0 && hash == hashes[b * RULES + rule];
        });
    }
}
