package whom.audience.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whom.audience.Bitmap;
import whom.work.Cancellation;

/// Overlaps, relations and changes, held to plain sets of ids and to a case worked out by hand.
class OverlapTest {
    private static final Cancellation NEVER = new Cancellation();

    /// So many people, and some of them in each of several segments.
    record Crowd(int people, List<Set<Long>> segments) {
        List<Bitmap> bitmaps() {
            return segments.stream().map(ids -> bitmap(people, ids)).toList();
        }
    }

    private static Bitmap bitmap(long highest, Set<Long> ids) {
        return Bitmap.of(highest, ids.stream().mapToLong(id -> id).toArray());
    }

    private static Set<Long> ids(Bitmap people) {
        return LongStream.of(people.ids(0, Integer.MAX_VALUE)).boxed().collect(Collectors.toSet());
    }

    @Test
    void sevenPeopleInThreeSegments() {
        Bitmap a = Bitmap.of(7, 1, 2, 3, 4);
        Bitmap b = Bitmap.of(7, 3, 4, 5);
        Bitmap c = Bitmap.of(7, 4);

        Overlap overlap = Overlap.of(Bitmap.upTo(7), List.of(a, b, c), NEVER);

        assertThat(overlap.combinations()).containsExactly(new Combination(0b000, 2), new Combination(0b001, 2), new Combination(0b010, 1),
                new Combination(0b011, 1), new Combination(0b111, 1));
        assertThat(overlap.inNone()).isEqualTo(2);
        assertThat(overlap.inSeveral()).isEqualTo(2);
        assertThat(overlap.size(1)).isEqualTo(3);
        assertThat(overlap.onlyIn(0)).isEqualTo(2);
        assertThat(overlap.onlyIn(2)).isZero();
        assertThat(Pair.all(List.of(a, b, c))).containsExactly(new Pair(0, 1, 2, Relation.OVERLAPPING),
                new Pair(0, 2, 1, Relation.CONTAINS), new Pair(1, 2, 1, Relation.CONTAINS));
    }

    @Test
    void nobodyAndNoSegments() {
        assertThat(Overlap.of(Bitmap.upTo(0), List.of(), NEVER).combinations()).isEmpty();
        assertThat(Overlap.of(Bitmap.upTo(3), List.of(), NEVER).combinations()).containsExactly(new Combination(0, 3));
        assertThat(Relation.of(Bitmap.none(3), Bitmap.none(3))).isEqualTo(Relation.EQUAL);
        assertThat(Relation.of(Bitmap.none(3), Bitmap.of(3, 1))).isEqualTo(Relation.WITHIN);
    }

    @Test
    void asManySegmentsAsAMaskHasBitsAndNotOneMore() {
        List<Bitmap> segments = new ArrayList<>();
        for (long id = 1; id <= 64; id++) {
            segments.add(Bitmap.of(64, id));
        }
        Overlap overlap = Overlap.of(Bitmap.upTo(64), segments, NEVER);
        assertThat(overlap.combinations()).hasSize(64).allMatch(c -> c.people() == 1 && c.degree() == 1);
        assertThat(overlap.onlyIn(63)).isEqualTo(1);

        segments.add(Bitmap.none(64));
        assertThatThrownBy(() -> Overlap.of(Bitmap.upTo(64), segments, NEVER)).hasMessageContaining("64");
    }

    @Test
    void segmentsOfOtherDataAreRefusedAndATakenBackQuestionEnds() {
        assertThatThrownBy(() -> Overlap.of(Bitmap.upTo(3), List.of(Bitmap.none(4)), NEVER)).hasMessageContaining("different data");
        Cancellation taken = new Cancellation();
        taken.cancel();
        assertThatThrownBy(() -> Overlap.of(Bitmap.upTo(3), List.of(), taken)).isInstanceOf(CancellationException.class);
    }

    @Property(tries = 1500)
    void everyoneIsCountedInTheirOwnCombination(@ForAll("crowds") Crowd crowd) {
        Map<Long, Long> expected = new HashMap<>();
        for (long id = 1; id <= crowd.people(); id++) {
            long mask = 0;
            for (int i = 0; i < crowd.segments().size(); i++) {
                mask |= crowd.segments().get(i).contains(id) ? 1L << i : 0;
            }
            expected.merge(mask, 1L, Long::sum);
        }

        Overlap overlap = Overlap.of(Bitmap.upTo(crowd.people()), crowd.bitmaps(), NEVER);

        assertThat(overlap.combinations().stream().collect(Collectors.toMap(Combination::segments, Combination::people)))
                .isEqualTo(expected);
        for (int i = 0; i < crowd.segments().size(); i++) {
            assertThat(overlap.size(i)).isEqualTo(crowd.segments().get(i).size());
        }
        assertThat(overlap.combinations()).isSortedAccordingTo((a, b) -> Long.compare(b.people(), a.people()));
    }

    @Property(tries = 1500)
    void pairsStandToEachOtherAsTheirSetsDo(@ForAll("crowds") Crowd crowd) {
        for (Pair pair : Pair.all(crowd.bitmaps())) {
            Set<Long> first = crowd.segments().get(pair.first());
            Set<Long> second = crowd.segments().get(pair.second());
            Set<Long> both = new HashSet<>(first);
            both.retainAll(second);
            assertThat(pair.shared()).isEqualTo(both.size());
            assertThat(pair.relation() == Relation.EQUAL).isEqualTo(first.equals(second));
            assertThat(pair.relation() == Relation.WITHIN).isEqualTo(second.containsAll(first) && !first.equals(second));
            assertThat(pair.relation() == Relation.CONTAINS).isEqualTo(first.containsAll(second) && !first.equals(second));
            assertThat(pair.relation() == Relation.APART).isEqualTo(both.isEmpty() && !first.isEmpty() && !second.isEmpty());
        }
    }

    @Property(tries = 1500)
    void whoStaysEntersAndLeaves(@ForAll("crowds") Crowd crowd) {
        Set<Long> before = crowd.segments().getFirst();
        Set<Long> after = crowd.segments().getLast();
        Change change = Change.between(bitmap(crowd.people(), before), bitmap(crowd.people(), after));
        Set<Long> entered = new HashSet<>(after);
        entered.removeAll(before);
        Set<Long> left = new HashSet<>(before);
        left.removeAll(after);
        Set<Long> stayed = new HashSet<>(before);
        stayed.retainAll(after);
        assertThat(ids(change.enter())).isEqualTo(entered);
        assertThat(ids(change.leave())).isEqualTo(left);
        assertThat(ids(change.stay())).isEqualTo(stayed);
    }

    /// Often few people and like segments, so that equal and contained ones come up.
    @Provide
    Arbitrary<Crowd> crowds() {
        return Arbitraries.of(1, 3, 6, 63, 64, 65, 200).flatMap(people -> {
            Arbitrary<Set<Long>> ids = Arbitraries.longs().between(1, people).set().ofMaxSize(people);
            return ids.flatMap(base -> {
                Arbitrary<Set<Long>> alike = Arbitraries.longs().between(1, people).set().ofMaxSize(2).map(more -> {
                    Set<Long> all = new HashSet<>(base);
                    all.addAll(more);
                    return all;
                });
                return Combinators.combine(Arbitraries.just(people), Arbitraries.oneOf(ids, alike, Arbitraries.just(base)).list()
                        .ofMinSize(1).ofMaxSize(9)).as(Crowd::new);
            });
        });
    }
}
