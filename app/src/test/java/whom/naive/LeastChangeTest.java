package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import whom.audience.person.Changing;
import whom.audience.person.Explanation;
import whom.audience.person.Finding;
import whom.audience.person.LeastChange;
import whom.audience.person.PersonReader;
import whom.resolve.Criterion;
import whom.rule.Path;

/// The least change is one that does it, and no smaller one does: every set of answers is tried.
class LeastChangeTest {
    private static final int MOST = 10;

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 1000)
    void no_smaller_change_does_it(@ForAll long seed) {
        Chance chance = new Chance(seed);
        World world = World.some(chance);
        Explanation found = new PersonReader(Reader.ranks(world)).explain(
                Case.resolve(world, new RandomRule(world, chance).rule()), Histories.of(world.people().getFirst(), 1));
        boolean wanted = !found.in();
        List<Criterion> asked = new ArrayList<>(questions(found.rule()));
        if (asked.size() > MOST) {
            return;
        }
        int least = found.pinned() == Explanation.Pin.BOTH ? 0 : Integer.MAX_VALUE;
        for (int flipped = 0; flipped < 1 << asked.size(); flipped++) {
            Map<Criterion, Boolean> flips = new HashMap<>();
            for (int i = 0; i < asked.size(); i++) {
                flips.put(asked.get(i), (flipped >> i & 1) == 1);
            }
            if (holds(found.rule(), flips) == wanted) {
                least = Math.min(least, Integer.bitCount(flipped));
            }
        }
        Optional<LeastChange> change = Changing.to(wanted, found);
        assertThat(change.map(c -> c.flips().size()).orElse(Integer.MAX_VALUE)).isEqualTo(least);
        assertThat(change.map(LeastChange::unpin).orElse(false)).isEqualTo(change.isPresent() && found.pinned() != Explanation.Pin.NONE);
        change.filter(_ -> found.pinned() != Explanation.Pin.BOTH)
                .ifPresent(c -> assertThat(holds(found.rule(), flips(found.rule(), c))).isEqualTo(wanted));
    }

    /// Which questions a change turns round.
    private static Map<Criterion, Boolean> flips(Finding.Group rule, LeastChange change) {
        Set<Path> paths = change.flips().stream().map(LeastChange.Flip::path).collect(Collectors.toSet());
        Map<Criterion, Boolean> flips = new HashMap<>();
        rows(rule).forEach(row -> flips.merge(row.criterion(), paths.contains(row.path()), Boolean::logicalOr));
        return flips;
    }

    private static Set<Criterion> questions(Finding.Group rule) {
        return rows(rule).stream().map(Finding.Row::criterion).collect(Collectors.toSet());
    }

    private static List<Finding.Row> rows(Finding node) {
        return switch (node) {
            case Finding.Row row -> List.of(row);
            case Finding.Group group -> group.of().stream().flatMap(child -> rows(child).stream()).toList();
        };
    }

    private static boolean holds(Finding node, Map<Criterion, Boolean> flips) {
        return switch (node) {
            case Finding.Row row -> row.holds() != flips.getOrDefault(row.criterion(), false);
            case Finding.Group group when group.of().isEmpty() -> true;
            case Finding.Group group -> switch (group.joiner()) {
                case ALL -> group.of().stream().allMatch(child -> holds(child, flips));
                case ANY -> group.of().stream().anyMatch(child -> holds(child, flips));
                case NONE -> group.of().stream().noneMatch(child -> holds(child, flips));
            };
        };
    }
}
