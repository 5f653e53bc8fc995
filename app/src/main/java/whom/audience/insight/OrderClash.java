package whom.audience.insight;

import java.util.List;
import whom.profile.Attribute;
import whom.resolve.Criterion;

/// How the values of two attributes compare: below, equal or above is all there is, and missing, for which every comparison is false.
final class OrderClash {
    private OrderClash() {
    }

    /// Facts about the same two attributes, in either order. Without upper and lower case, equal may be two things, so texts are left alone unless all facts
    /// read them alike.
    static boolean impossible(List<Fact> facts) {
        if (facts.stream().noneMatch(Fact::positive)
                || facts.stream().map(fact -> ((Criterion.Compares) fact.criterion()).matchCase()).distinct().count() > 1) {
            return false;
        }
        Attribute first = ((Criterion.Compares) facts.getFirst().criterion()).attribute();
        boolean itself = ((Criterion.Compares) facts.getFirst().criterion()).other().equals(first);
        return Candidates.noneFits(facts, itself ? List.of(0) : List.of(-1, 0, 1), (order, criterion) -> holds(order, criterion, first));
    }

    private static boolean holds(int order, Criterion criterion, Attribute first) {
        Criterion.Compares compares = (Criterion.Compares) criterion;
        int seen = compares.attribute().equals(first) ? order : -order;
        return switch (compares.comparison()) {
            case EQUAL -> seen == 0;
            case BELOW -> seen < 0;
            case AT_MOST -> seen <= 0;
            case ABOVE -> seen > 0;
            case AT_LEAST -> seen >= 0;
        };
    }
}
