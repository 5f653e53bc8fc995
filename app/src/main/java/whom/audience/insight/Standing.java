package whom.audience.insight;

import java.util.stream.Stream;
import whom.resolve.Criterion;
import whom.resolve.Resolved;

/// What a rule asks about that has a history of changes alone, so that what was added without one counts as always there: attributes, tags and
/// consents, and segments that ask about these.
public final class Standing {
    private Standing() {
    }

    /// Whether another as-of takes some of what is asked for always there.
    public static boolean isAskedFor(Resolved.Whole rule) {
        return rows(rule.root()).anyMatch(Standing::isAskedFor);
    }

    private static Stream<Criterion> rows(Resolved node) {
        return switch (node) {
            case Resolved.Group group -> group.children().stream().flatMap(Standing::rows);
            case Resolved.Row row -> Stream.of(row.criterion());
        };
    }

    private static boolean isAskedFor(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfValue _,Criterion.Anniversary _,Criterion.Compares _,Criterion.Ranked _,Criterion.Tagged _,Criterion.Consented _ ->
                true;
            case Criterion.InSegment inner -> isAskedFor(inner.rule());
            case Criterion.Happened _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                false;
        };
    }
}
