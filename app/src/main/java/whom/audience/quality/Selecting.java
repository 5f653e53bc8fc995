package whom.audience.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import whom.profile.Kind;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// The rules that lead from a number to the people.
final class Selecting {
    private Selecting() {
    }

    static Rule missing(String attribute, Kind kind) {
        return all(test(attribute, Test.of(kind == Kind.LIST ? Operator.IS_EMPTY : Operator.IS_NOT_SET)));
    }

    /// @param matchCase whether a text in other letters is another value
    static Rule oneOf(String attribute, Collection<Literal> values, boolean matchCase) {
        return all(test(attribute, new Test(Operator.IN, List.copyOf(values), null, matchCase)));
    }

    static Rule below(String attribute, BigDecimal low) {
        return all(test(attribute, Test.of(Operator.LESS_THAN, new Literal.Number(low))));
    }

    static Rule outside(String attribute, BigDecimal low, BigDecimal high) {
        return any(test(attribute, Test.of(Operator.LESS_THAN, new Literal.Number(low))),
                test(attribute, Test.of(Operator.MORE_THAN, new Literal.Number(high))));
    }

    static Rule after(String attribute, LocalDate day) {
        return all(test(attribute, Test.of(Operator.AFTER, new Literal.Text(day.toString()))));
    }

    static Rule before(String attribute, LocalDate day) {
        return all(test(attribute, Test.of(Operator.BEFORE, new Literal.Text(day.toString()))));
    }

    private static Condition test(String attribute, Test test) {
        return new Condition.OfAttribute(attribute, test, Mark.NONE);
    }

    private static Rule all(Condition condition) {
        return new Rule(new Group(Joiner.ALL, List.of(condition), Mark.NONE));
    }

    private static Rule any(Condition... conditions) {
        return new Rule(new Group(Joiner.ANY, Stream.<Node>of(conditions).toList(), Mark.NONE));
    }
}
