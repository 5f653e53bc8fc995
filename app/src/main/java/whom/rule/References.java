package whom.rule;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// What else a rule is about, by name.
public final class References {
    private References() {
    }

    /// The segments whose people the active part of the rule asks for, as written, in the order of the rule. Those in `EXPORTED AS SEGMENT` are
    /// names in a record of the past and not among them.
    public static SequencedSet<String> segments(Rule rule) {
        SequencedSet<String> found = new LinkedHashSet<>();
        collect(rule.root(), found);
        return found;
    }

    private static void collect(Node node, SequencedSet<String> found) {
        if (node.mark().muted()) {
            return;
        }
        switch (node) {
            case Group group -> group.children().forEach(child -> collect(child, found));
            case Condition.InSegment row -> found.add(row.segment().strip());
            case Condition.OfAttribute _,Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.Did _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ -> {
                // They ask for no segment.
            }
        }
    }
}
