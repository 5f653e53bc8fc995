package whom.audience.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import whom.resolve.Criterion;
import whom.rule.Joiner;
import whom.rule.Path;

/// Finds the least change. Conditions count as independent of each other; only those that ask the very same are known to change together.
public final class Changing {
    /// So many questions that stand in several rows are tried in each combination; with more, each row counts by itself.
    private static final int MOST_SHARED = 10;

    /// The rows of a rule that ask the same, in the order of the rule.
    private final Map<Criterion, List<Finding.Row>> rows = new LinkedHashMap<>();
    private final Explanation explanation;

    private Changing(Explanation explanation) {
        this.explanation = explanation;
        collect(explanation.rule());
    }

    /// What would let the person in who is out, or out who is in; none when nothing could, because conditions contradict each other.
    ///
    /// @param wouldBeIn what is wished
    public static Optional<LeastChange> to(boolean wouldBeIn, Explanation explanation) {
        if (explanation.in() == wouldBeIn) {
            return Optional.of(new LeastChange(false, List.of()));
        }
        return switch (explanation.pinned()) {
            case NONE -> new Changing(explanation).flips(wouldBeIn).map(flips -> new LeastChange(false, flips));
            case IN, OUT -> new Changing(explanation).flips(wouldBeIn).map(flips -> new LeastChange(true, flips));
            case BOTH -> Optional.of(new LeastChange(true, List.of()));
        };
    }

    private void collect(Finding node) {
        switch (node) {
            case Finding.Group group -> group.of().forEach(this::collect);
            case Finding.Row row -> rows.computeIfAbsent(row.criterion(), _ -> new ArrayList<>()).add(row);
        }
    }

    private Optional<List<LeastChange.Flip>> flips(boolean wanted) {
        List<Criterion> shared = rows.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey).toList();
        List<Criterion> tried = shared.size() > MOST_SHARED ? List.of() : shared;
        List<LeastChange.Flip> best = null;
        for (int choice = 0; choice < 1 << tried.size(); choice++) {
            Map<Criterion, Boolean> fixed = new HashMap<>();
            List<LeastChange.Flip> flips = new ArrayList<>();
            for (int i = 0; i < tried.size(); i++) {
                boolean flipped = (choice >> i & 1) == 1;
                fixed.put(tried.get(i), flipped);
                if (flipped) {
                    flips.add(flip(tried.get(i)));
                }
            }
            Optional<List<LeastChange.Flip>> others = new Choice(fixed).change(explanation.rule(), wanted);
            if (others.isPresent()) {
                flips.addAll(others.get());
                if (best == null || flips.size() < best.size()) {
                    best = flips;
                }
            }
        }
        return Optional.ofNullable(best).map(flips -> flips.stream().sorted(Comparator.comparing(flip -> place(flip.path()))).toList());
    }

    private LeastChange.Flip flip(Criterion criterion) {
        List<Finding.Row> same = Objects.requireNonNull(rows.get(criterion));
        Finding.Row first = same.getFirst();
        return new LeastChange.Flip(first.path(), !first.holds(), same.stream().skip(1).map(Finding.Row::path).toList());
    }

    /// The order of the rule, as text that sorts so.
    private static String place(Path path) {
        StringBuilder place = new StringBuilder();
        path.steps().forEach(step -> place.append(String.format("%08x", step)));
        return place.toString();
    }

    /// The least change when it is settled which of the shared questions change.
    ///
    /// @param fixed whether the question's truth changes
    private record Choice(Map<Criterion, Boolean> fixed) {
        Optional<List<LeastChange.Flip>> change(Finding node, boolean wanted) {
            return switch (node) {
                case Finding.Row row -> {
                    Boolean flipped = fixed.get(row.criterion());
                    boolean holds = flipped == null ? row.holds() : row.holds() != flipped;
                    if (holds == wanted) {
                        yield Optional.of(List.of());
                    }
                    yield flipped == null ? Optional.of(List.of(new LeastChange.Flip(row.path(), wanted, List.of()))) : Optional.empty();
                }
                case Finding.Group group when group.of().isEmpty() -> wanted ? Optional.of(List.of()) : Optional.empty();
                case Finding.Group group -> {
                    boolean child = group.joiner() == Joiner.NONE ? !wanted : wanted;
                    boolean all = (group.joiner() == Joiner.ANY) != wanted;
                    yield all ? every(group.of(), child) : cheapest(group.of(), child);
                }
            };
        }

        private Optional<List<LeastChange.Flip>> every(List<Finding> nodes, boolean wanted) {
            List<LeastChange.Flip> together = new ArrayList<>();
            for (Finding node : nodes) {
                Optional<List<LeastChange.Flip>> change = change(node, wanted);
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                together.addAll(change.get());
            }
            return Optional.of(together);
        }

        private Optional<List<LeastChange.Flip>> cheapest(List<Finding> nodes, boolean wanted) {
            return nodes.stream().map(node -> change(node, wanted)).flatMap(Optional::stream).min(Comparator.comparingInt(List::size));
        }
    }
}
