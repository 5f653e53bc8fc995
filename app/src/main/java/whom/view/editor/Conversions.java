package whom.view.editor;

import java.util.List;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.rule.Condition;
import whom.rule.Condition.Did;
import whom.rule.Condition.OfAttribute;
import whom.rule.Condition.Tagged;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Test;

/// What a condition becomes when one of its pieces is chosen anew; what still makes sense is kept.
final class Conversions {
    private static final Window.InLast LATELY = new Window.InLast(30, Unit.DAYS);

    private Conversions() {
    }

    /// About another attribute: the same test where its kind can be asked that.
    static Condition about(Condition condition, Attribute attribute, Kind before) {
        if (condition instanceof OfAttribute(var name, var test, var mark)) {
            boolean keeps = !name.isEmpty() && before == attribute.kind() && test.operator().fits(attribute.kind());
            boolean same = name.equals(attribute.name());
            Test next = same ? test : keeps ? withValues(test, before == Kind.NUMBER ? test.values() : List.of()) : first(attribute.kind());
            return new OfAttribute(attribute.name(), next, mark);
        }
        return new OfAttribute(attribute.name(), first(attribute.kind()), condition.mark());
    }

    /// About something people do.
    static Condition about(Condition condition, EventKind event) {
        return condition instanceof Did(_, _, var not, var count, var window, Mark mark)
                ? new Did(event.name(), null, not, count, window, mark)
                : new Did(event.name(), null, false, null, null, condition.mark());
    }

    /// About a tag that is still to be chosen.
    static Condition aboutTags(Condition condition) {
        return condition instanceof Tagged ? condition : new Tagged("", false, condition.mark());
    }

    /// Another question about the same attribute.
    static Test asked(Test test, Operator operator) {
        List<Literal> values = test.values();
        return switch (operator.takes()) {
            case NOTHING -> new Test(operator, List.of(), null, false);
            case ONE -> new Test(operator, values.subList(0, Math.min(1, values.size())), null, test.matchCase());
            case TWO -> new Test(operator, values.subList(0, Math.min(2, values.size())), null, test.matchCase());
            case MANY -> new Test(operator, values, null, test.matchCase());
            case WINDOW -> Test.when(test.window() == null ? LATELY : test.window());
        };
    }

    /// Other values, everything else kept.
    static Test withValues(Test test, List<Literal> values) {
        return new Test(test.operator(), values, test.window(), test.matchCase());
    }

    private static Test first(Kind kind) {
        return switch (kind) {
            case TEXT -> new Test(Operator.IN, List.of(), null, false);
            case NUMBER -> Test.of(Operator.AT_LEAST);
            case BOOLEAN -> Test.of(Operator.IS, new Literal.Truth(true));
            case DATE, INSTANT -> Test.when(LATELY);
            case LIST -> new Test(Operator.HAS_ANY, List.of(), null, false);
        };
    }
}
