package whom.desk.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;

/// One condition as a clause about people.
record Clauses(Words words, Labels labels, Values values, Times times) {
    Clause of(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> attribute(row);
            case Condition.Tagged row -> Clause.who(
                    words.text(row.not() ? "rule.clause.notTagged" : "rule.clause.tagged",
                            row.tag().isBlank() ? words.text("rule.missing") : row.tag()));
            case Condition.Did row -> Clause.who(did(row));
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
        };
    }

    private Clause attribute(Condition.OfAttribute row) {
        Test test = row.test();
        String label = row.attribute().isBlank() ? words.text("rule.missing") : labels.within(labels.subject(row));
        if (isMoment(test.operator()) && labels.isDone(row)) {
            return Clause.who(words.text("rule.clause.label", label, moment(row)));
        }
        if (isMoment(test.operator()) && labels.isHappening(row)) {
            return Clause.whose(words.text("rule.clause.label", label, moment(row)));
        }
        if (isMarked(row)) {
            return Clause.who(words.text(test.operator() == Operator.IS ? "rule.clause.marked" : "rule.clause.notMarked", label));
        }
        String noun = labels.isDone(row) ? words.text("rule.label.dateOf", label) : label;
        int many = labels.isPlural(noun) ? 2 : 1;
        return switch (test.operator()) {
            case IS_EMPTY -> Clause.who(words.text("rule.clause.IS_EMPTY", noun));
            case IS_NOT_EMPTY -> Clause.who(words.text("rule.clause.IS_NOT_EMPTY", noun));
            case WHEN, ON, BEFORE, AFTER, BETWEEN ->
                Clause.whose(words.text(isPast(test.window()) ? "rule.clause.was" : "rule.clause.is", noun, many, moment(row)));
            case IS, IS_NOT, IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES,
                    NOT_MATCHES, LESS_THAN, AT_MOST,
                    MORE_THAN, AT_LEAST, NOT_BETWEEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_SET, IS_NOT_SET ->
                Clause.whose(words.text("rule.clause." + test.operator(), noun, many, values.phrase(row)));
        };
    }

    /// Whether it asks for a plain yes: "marked VIP" instead of "whose VIP is yes".
    private boolean isMarked(Condition.OfAttribute row) {
        Test test = row.test();
        return (test.operator() == Operator.IS || test.operator() == Operator.IS_NOT)
                && test.values().equals(List.of(new Literal.Truth(true)))
                && labels.attribute(row).filter(a -> a.labels().isEmpty()).isPresent();
    }

    private static boolean isMoment(Operator operator) {
        return operator == Operator.WHEN || operator == Operator.BEFORE || operator == Operator.AFTER || operator == Operator.ON
                || operator == Operator.BETWEEN;
    }

    private String moment(Condition.OfAttribute row) {
        Test test = row.test();
        return test.operator() == Operator.WHEN
                ? test.window() == null ? words.text("rule.missing") : times.window(test.window())
                : words.text("rule.operator." + test.operator()) + " " + values.phrase(row);
    }

    private static boolean isPast(Window.@Nullable Relative window) {
        return switch (window) {
            case null -> false;
            case Window.InLast _,Window.MoreThanAgo _,Window.DaysAgo _,Window.Yesterday _ -> true;
            case Window.InNext _,Window.Today _ -> false;
        };
    }

    private String did(Condition.Did row) {
        String phrase = labels.schema().event(row.event().strip()).map(kind -> kind.did()).filter(did -> !did.isBlank())
                .orElseGet(
                        () -> words.text("rule.clause.did.plain", row.event().isBlank() ? words.text("rule.missing") : labels.event(row)));
        String often = row.count() == null ? "" : " " + times.count(row.count());
        String when = row.window() == null ? "" : " " + times.window(row.window());
        return words.text(row.not() ? "rule.clause.didNot" : "rule.clause.did", phrase + often + when);
    }
}
