package whom.audience.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whom.resolve.Criterion;

/// Facts about one list that no list meets: values that must be there and must not. Those with and without regard to upper and lower case are looked
/// at apart from each other.
final class ListClash {
    private ListClash() {
    }

    static boolean impossible(List<Fact> facts) {
        return impossible(facts, true) || impossible(facts, false);
    }

    private static boolean impossible(List<Fact> facts, boolean matchCase) {
        Set<String> there = new HashSet<>();
        Set<String> notThere = new HashSet<>();
        for (Fact fact : facts) {
            switch (fact.criterion()) {
                case Criterion.ListHasAll all when all.matchCase() == matchCase && fact.positive() -> there.addAll(all.values());
                case Criterion.ListHasAny any when any.matchCase() == matchCase && fact.negated() -> notThere.addAll(any.values());
                default -> {
                    // Looked at below, once it is known what must and must not be there.
                }
            }
        }
        return there.stream().anyMatch(notThere::contains) || facts.stream().anyMatch(fact -> switch (fact.criterion()) {
            case Criterion.ListHasAny any when any.matchCase() == matchCase && fact.positive() -> notThere.containsAll(any.values());
            case Criterion.ListHasAll all when all.matchCase() == matchCase && fact.negated() -> there.containsAll(all.values());
            default -> false;
        });
    }
}
