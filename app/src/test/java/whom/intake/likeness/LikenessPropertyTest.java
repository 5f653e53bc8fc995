package whom.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import whom.work.Cancellation;
import whom.work.Progress;

/// The search against the weighing of every pair.
class LikenessPropertyTest {
    /// They look at the same search as the first property does.
    private static final int FEWER = 300;
    private static final Likeness LOW = new Likeness(-2);

    private static List<Someone> some(long seed, int records) {
        List<Someone> all = seed % 2 == 0 ? Signups.of(records, seed).people() : Registry.of(1 + records / 3, seed).people();
        return all.subList(0, Math.min(records, all.size()));
    }

    private static Crowd crowd(List<Someone> people) {
        Crowd.Gathering gathering = new Crowd.Gathering();
        people.forEach(gathering::add);
        return gathering.crowd();
    }

    private static Likenesses find(List<Someone> people) {
        return LOW.find(people.stream(), new Cancellation(), Progress.SILENT);
    }

    @Property
    void whoSharesAKeyIsFoundAsIfAllWereCompared(@ForAll long seed, @ForAll @IntRange(min = 0, max = 24) int records) {
        List<Someone> people = some(seed, records);
        Crowd crowd = crowd(people);
        Judge judge = new Judge(crowd);
        Blocks blocks = new Blocks(crowd, new Cancellation());
        Map<String, Double> expected = new TreeMap<>();
        int meeting = 0;
        for (int a = 0; a < crowd.size(); a++) {
            for (int b = a + 1; b < crowd.size(); b++) {
                boolean meet = blocks.meet(a, b);
                meeting += meet ? 1 : 0;
                if (meet && judge.bits(a, b) >= LOW.threshold()) {
                    expected.put(crowd.id(a) + " " + crowd.id(b), judge.bits(a, b));
                }
            }
        }
        Likenesses found = find(people);
        Map<String, Double> told = new TreeMap<>();
        found.pairs().forEach(pair -> told.put(pair.first() + " " + pair.second(), pair.bits()));
        assertThat(told).isEqualTo(expected);
        assertThat(found.pairs()).hasSameSizeAs(told.keySet()).isSortedAccordingTo(Pair.BEST_FIRST);
        assertThat(found.search().compared()).isEqualTo(meeting);
    }

    @Property(tries = FEWER)
    void theOrderInWhichTheyComeDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int records) {
        List<Someone> people = some(seed, records);
        List<Someone> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        Likenesses one = find(people);
        Likenesses other = find(shuffled);
        assertThat(other.pairs()).isEqualTo(one.pairs());
        assertThat(other.groups()).isEqualTo(one.groups());
        assertThat(other.search()).isEqualTo(one.search());
    }

    @Property(tries = FEWER)
    void whoIsFirstDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int records) {
        List<Someone> people = some(seed, records);
        List<Someone> renamed = people.stream().map(someone -> new Someone(1_000 - someone.id(), someone.said())).toList();
        Map<Set<Long>, Double> one = bits(find(people));
        Map<Set<Long>, Double> other = new HashMap<>();
        bits(find(renamed)).forEach((ids, bits) -> {
            Set<Long> back = new HashSet<>();
            ids.forEach(id -> back.add(1_000 - id));
            other.put(back, bits);
        });
        assertThat(other).isEqualTo(one);
    }

    private static Map<Set<Long>, Double> bits(Likenesses found) {
        Map<Set<Long>, Double> bits = new HashMap<>();
        found.pairs().forEach(pair -> bits.put(Set.of(pair.first(), pair.second()), pair.bits()));
        return bits;
    }

    @Property(tries = FEWER)
    void nobodyIsInTwoGroupsAndPairsHoldEachTogether(@ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int records) {
        Likenesses found = find(some(seed, records));
        Set<Long> seen = new HashSet<>();
        for (Group group : found.groups()) {
            assertThat(group.ids()).hasSizeGreaterThan(1).isSorted().allMatch(seen::add);
            Set<Long> reached = new HashSet<>(Set.of(group.ids().getFirst()));
            for (boolean more = true; more;) {
                more = found.pairs().stream().filter(pair -> group.ids().contains(pair.first()) && group.ids().contains(pair.second()))
                        .filter(pair -> reached.contains(pair.first()) != reached.contains(pair.second()))
                        .flatMap(pair -> List.of(pair.first(), pair.second()).stream()).toList().stream().anyMatch(reached::add);
            }
            assertThat(reached).containsExactlyInAnyOrderElementsOf(group.ids());
        }
    }

    @Property(tries = FEWER)
    void theEvidenceAddsUp(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int records) {
        Likenesses found = find(some(seed, records));
        for (Pair pair : found.pairs()) {
            Verdict verdict = found.verdict(pair.first(), pair.second());
            double weights = verdict.evidence().stream().mapToDouble(Evidence::weight).sum();
            assertThat(verdict.bits()).isEqualTo(pair.bits());
            assertThat(weights - verdict.many() - verdict.relatives()).isCloseTo(verdict.bits(), within(1e-9));
            assertThat(verdict.relatives()).isNotNegative();
            assertThat(verdict.probability()).isBetween(0.0, 1.0);
        }
    }
}
