package whom.liquid.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.BranchTest;
import whom.liquid.Variable;
import whom.liquid.tree.Body;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Condition.Comparison;
import whom.liquid.tree.Condition.Operator;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Expression.Literal;
import whom.liquid.tree.Expression.Named;
import whom.liquid.tree.Node;
import whom.liquid.value.Special;

/// How branches look at variables, of those at which they look in no other way: with what is written beside them.
public final class BranchTests {
    private final Map<Variable, Set<BranchTest>> tests = new HashMap<>();
    private final Set<Variable> otherwise = new HashSet<>();

    /// @param branches a tree that was [cut down][Pruning] to what decides
    public BranchTests(Body branches) {
        walk(branches);
        tests.keySet().removeAll(otherwise);
    }

    /// The tests of each variable, in the order of the source; a variable that is looked at in another way, too, is not among them.
    public Map<Variable, Set<BranchTest>> byVariable() {
        return tests;
    }

    private void walk(Body body) {
        body.nodes().forEach(this::walk);
    }

    private void walk(Node node) {
        switch (node) {
            case Node.If branching -> branching.branches().forEach(branch -> branch.condition().comparisons().forEach(this::comparison));
            case Node.Case choice -> choice.whens().forEach(when -> when.values().forEach(
                    value -> comparison(new Comparison(choice.subject(), Operator.EQUAL, value))));
            case Node.For loop when loop.body().nodes().isEmpty() -> loop(loop.loop());
            case Node.Text _,Node.Output _,Node.Assign _,Node.Capture _,Node.Count _,Node.Cycle _,Node.IfChanged _,Node.For _,Node.TableRow _,Node.Break _,Node.Continue _,Node.Abort _,Node.Include _ ->
                Parts.of(node, this::other, _ -> {
                    // Walked below.
                });
        }
        Parts.of(node, _ -> {
            // Looked at above.
        }, this::walk);
    }

    private void loop(Node.Loop loop) {
        if (loop.limit() == null && loop.offset() == null) {
            test(loop.over(), new BranchTest.Holds());
        } else {
            Parts.of(loop, this::other);
        }
    }

    private void comparison(Comparison comparison) {
        Expression left = comparison.left();
        Operator operator = comparison.operator();
        Expression right = comparison.right();
        if (operator == null || right == null) {
            test(left, new BranchTest.Holds());
        } else if (right instanceof Literal(Object value)) {
            test(left, test(operator, value));
        } else if (left instanceof Literal(Object value)) {
            test(right, turned(operator, value));
        } else {
            other(left);
            other(right);
        }
    }

    private static @Nullable BranchTest test(Operator operator, @Nullable Object value) {
        return switch (operator) {
            case EQUAL, UNEQUAL -> equal(value);
            case BELOW, AT_LEAST -> value instanceof Number number ? new BranchTest.Below(number, false) : null;
            case ABOVE, AT_MOST -> value instanceof Number number ? new BranchTest.Below(number, true) : null;
            case CONTAINS -> value instanceof String part && !part.isEmpty() ? new BranchTest.Contains(part) : null;
        };
    }

    /// The same with the value on the left.
    private static @Nullable BranchTest turned(Operator operator, @Nullable Object value) {
        return switch (operator) {
            case EQUAL, UNEQUAL -> equal(value);
            case BELOW, AT_LEAST -> value instanceof Number number ? new BranchTest.Below(number, true) : null;
            case ABOVE, AT_MOST -> value instanceof Number number ? new BranchTest.Below(number, false) : null;
            case CONTAINS -> null;
        };
    }

    private static @Nullable BranchTest equal(@Nullable Object value) {
        return switch (value) {
            case null -> new BranchTest.Equals(null);
            case Special _ -> new BranchTest.Blank();
            case String text -> new BranchTest.Equals(text);
            case Number number -> new BranchTest.Equals(number);
            case Boolean truth -> new BranchTest.Equals(truth);
            default -> null;
        };
    }

    private void test(Expression expression, @Nullable BranchTest test) {
        if (test != null && expression instanceof Named named && named.variable().steps().size() == named.steps().size() + 1) {
            tests.computeIfAbsent(named.variable(), _ -> new LinkedHashSet<>()).add(test);
        } else {
            other(expression);
        }
    }

    private void other(Expression expression) {
        Parts.within(expression, each -> {
            if (each instanceof Named named) {
                otherwise.add(named.variable());
            }
        });
    }
}
