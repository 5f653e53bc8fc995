package whom.bench.count;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// The rule that is measured, and what a marketer does to it: each edit gives a condition that was never counted before for each number.
final class Edits {
    private Edits() {
    }

    /// By what the edit is called; the number is at least 0.
    static Map<String, IntFunction<Node>> all() {
        Map<String, IntFunction<Node>> edits = new LinkedHashMap<>();
        edits.put("country in (two)", i -> attribute("country", Test.of(Operator.IN, text("US"), text("C" + i))));
        edits.put("city starts with", i -> attribute("city", Test.of(Operator.STARTS_WITH, text("münchen 1" + i))));
        edits.put("email contains", i -> attribute("email", Test.of(Operator.CONTAINS, text(i + "@example"))));
        edits.put("city is, with Aa", i -> attribute("city", new Test(Operator.IS, List.of(text("Köln " + i)), null, true)));
        edits.put("orders at least", i -> attribute("orders", Test.of(Operator.AT_LEAST, number(i))));
        edits.put("ltv between", i -> attribute("ltv", Test.of(Operator.BETWEEN, number(100 + i), number(600))));
        edits.put("birth_date after", i -> attribute("birth_date", Test.of(Operator.AFTER, text("1990-01-1" + i))));
        edits.put("signup_at in last n days", i -> attribute("signup_at", Test.when(new Window.InLast(30 + i, Unit.DAYS))));
        edits.put("interests has any", i -> attribute("interests", Test.of(Operator.HAS_ANY, text("shoes"), text("topic " + i))));
        edits.put("interests has all", i -> attribute("interests", Test.of(Operator.HAS_ALL, text("shoes"), text("topic " + i))));
        edits.put("tagged", i -> new Condition.Tagged(i == 0 ? "interest" : "source/" + i, false, Mark.NONE));
        edits.put("did purchase at least n, 90 days", i -> did("purchase", new Count.AtLeast(1 + i), new Window.InLast(90, Unit.DAYS)));
        edits.put("did email_open at least n, ever", i -> did("email_open", new Count.AtLeast(2 + i), null));
        edits.put("did email_open at most n, ever", i -> did("email_open", new Count.AtMost(12 + i), null));
        edits.put("did visit in last n days", i -> did("visit", null, new Window.InLast(10 + i, Unit.DAYS)));
        edits.put("did email_open in last n days", i -> did("email_open", null, new Window.InLast(300 + i, Unit.DAYS)));
        return edits;
    }

    /// Seven conditions, two groups deep.
    static List<Node> wholeRule() {
        return List.of(attribute("country", Test.of(Operator.IN, text("us"), text("ca"), text("fr"))),
                group(Joiner.ANY, new Condition.Tagged("vip", false, Mark.NONE), did("purchase", new Count.AtLeast(2), new Window.InLast(180, Unit.DAYS)),
                        attribute("ltv", Test.of(Operator.MORE_THAN, number(800)))),
                group(Joiner.NONE, did("email_open", null, new Window.MoreThanAgo(600, Unit.DAYS)),
                        attribute("interests", Test.of(Operator.HAS_ANY, text("beauty")))),
                attribute("signup_at", Test.of(Operator.AFTER, text("2025-01-01"))));
    }

    static Rule rule(List<Node> nodes) {
        return new Rule(group(Joiner.ALL, nodes.toArray(Node[]::new)));
    }

    private static Group group(Joiner joiner, Node... nodes) {
        return new Group(joiner, List.of(nodes), Mark.NONE);
    }

    private static Node attribute(String name, Test test) {
        return new Condition.OfAttribute(name, test, Mark.NONE);
    }

    private static Node did(String event, @Nullable Count count, @Nullable Window window) {
        return new Condition.Did(event, null, false, count, window, Mark.NONE);
    }

    private static Literal text(String text) {
        return new Literal.Text(text);
    }

    private static Literal number(int number) {
        return new Literal.Number(BigDecimal.valueOf(number));
    }
}
