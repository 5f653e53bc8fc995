package whom.rule.text;

import java.util.List;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Node;

/// A WHERE at the very end of a row, which would take a test after the next AND or OR for one of its own.
final class OpenWhere {
    private OpenWhere() {
    }

    /// Whether `a AND b` would read as something else.
    static boolean swallows(List<Node> children) {
        for (int i = 1; i < children.size(); i++) {
            if (endsOpen(children.get(i - 1)) && isTest(children.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsOpen(Node node) {
        return node.mark().label() == null && switch (node) {
            case Condition.Did row -> row.where() != null && row.count() == null && row.window() == null;
            case Condition.Aggregated row -> row.where() != null && row.window() == null;
            case Condition.Edge row -> row.where() != null && row.window() == null;
            case Condition.Sequence row -> row.window() == null && row.then().getLast().where() != null
                    && row.then().getLast().within() == null;
            case Group group -> group.joiner() == Joiner.NONE && group.children().size() == 1 && endsOpen(group.children().getFirst());
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                false;
        };
    }

    /// Whether it reads as a test of a property, or as a group of nothing but such tests.
    private static boolean isTest(Node node) {
        return !node.mark().muted() && switch (node) {
            case Condition.OfAttribute _ -> true;
            case Group group -> group.joiner() != Joiner.NONE && !group.children().isEmpty()
                    && group.children().stream().allMatch(OpenWhere::isTest);
            case Condition _ -> false;
        };
    }
}
