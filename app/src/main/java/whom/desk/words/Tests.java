package whom.desk.words;

import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.resources.Words;
import whom.rule.Operator;
import whom.rule.Test;

/// A test of a value as a piece of a sentence, whatever the value is of.
record Tests(Words words, Labels labels, Values values, Times times) {
    /// "country is France or Belgium": the noun and what is said of it.
    String phrase(Attribute attribute, String noun, Test test) {
        int many = labels.isPlural(noun) ? 2 : 1;
        return switch (test.operator()) {
            case WHEN, ON, BEFORE, AFTER, BETWEEN ->
                words.text(isPast(test.window()) ? "rule.clause.was" : "rule.clause.is", noun, many, moment(attribute, test));
            case LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST ->
                words.text("rule.clause.is", noun, many, values.operator(attribute, test) + " " + values.phrase(attribute, test));
            case IS_EMPTY, IS_NOT_EMPTY -> words.text("rule.where." + test.operator(), noun, many);
            case IS, IS_NOT, IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES,
                    NOT_MATCHES, NOT_BETWEEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_SET, IS_NOT_SET ->
                words.text("rule.clause." + test.operator(), noun, many, values.phrase(attribute, test));
        };
    }

    /// Whether it asks when something was or will be.
    static boolean isMoment(Operator operator) {
        return operator == Operator.WHEN || operator == Operator.BEFORE || operator == Operator.AFTER || operator == Operator.ON
                || operator == Operator.BETWEEN;
    }

    /// "in the last 30 days", "before 1 Jan 2026".
    String moment(Attribute attribute, Test test) {
        return test.operator() == Operator.WHEN
                ? test.window() == null ? words.text("rule.missing") : times.window(test.window())
                : values.operator(attribute, test) + " " + values.phrase(attribute, test);
    }

    private static boolean isPast(Window.@Nullable Relative window) {
        return switch (window) {
            case null -> false;
            case Window.InLast _,Window.MoreThanAgo _,Window.DaysAgo _,Window.Yesterday _ -> true;
            case Window.InNext _,Window.Today _ -> false;
        };
    }
}
