package whom.liquid.trace;

import java.util.List;
import java.util.function.Consumer;
import whom.liquid.tree.Body;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;

/// What nodes are made of, in the order of the source.
final class Parts {
    private Parts() {
    }

    static void of(Node node, Consumer<Expression> expressions, Consumer<Body> bodies) {
        switch (node) {
            case Node.Text _,Node.Count _,Node.Break _,Node.Continue _ -> {
                // Nothing is read.
            }
            case Node.Abort abort -> of(abort.reason(), expressions);
            case Node.Output output -> of(output.value(), expressions);
            case Node.Assign assign -> of(assign.value(), expressions);
            case Node.Capture capture -> bodies.accept(capture.body());
            case Node.Cycle cycle -> {
                if (cycle.group() != null) {
                    expressions.accept(cycle.group());
                }
                cycle.values().forEach(expressions);
            }
            case Node.IfChanged changed -> bodies.accept(changed.body());
            case Node.If branching -> {
                for (Node.Branch branch : branching.branches()) {
                    of(branch.condition(), expressions);
                    bodies.accept(branch.body());
                }
                bodies.accept(branching.otherwise());
            }
            case Node.Case choice -> {
                expressions.accept(choice.subject());
                for (Node.When when : choice.whens()) {
                    when.values().forEach(expressions);
                    bodies.accept(when.body());
                }
            }
            case Node.For loop -> {
                of(loop.loop(), expressions);
                bodies.accept(loop.body());
                bodies.accept(loop.otherwise());
            }
            case Node.TableRow table -> {
                of(table.loop(), expressions);
                if (table.columns() != null) {
                    expressions.accept(table.columns());
                }
                bodies.accept(table.body());
            }
            case Node.Include include -> {
                expressions.accept(include.name());
                if (include.with() != null) {
                    expressions.accept(include.with());
                }
                include.arguments().forEach(argument -> expressions.accept(argument.value()));
                if (include.body() != null) {
                    bodies.accept(include.body());
                }
            }
        }
    }

    static void of(Filtered filtered, Consumer<Expression> expressions) {
        expressions.accept(filtered.input());
        for (Filtered.Call call : filtered.calls()) {
            call.arguments().forEach(expressions);
            call.keywords().forEach(keyword -> expressions.accept(keyword.value()));
        }
    }

    static void of(Condition condition, Consumer<Expression> expressions) {
        for (Condition.Comparison comparison : condition.comparisons()) {
            expressions.accept(comparison.left());
            if (comparison.right() != null) {
                expressions.accept(comparison.right());
            }
        }
    }

    static void of(Node.Loop loop, Consumer<Expression> expressions) {
        expressions.accept(loop.over());
        if (loop.limit() != null) {
            expressions.accept(loop.limit());
        }
        if (loop.offset() != null) {
            expressions.accept(loop.offset());
        }
    }

    /// The expression and all within it.
    static void within(Expression expression, Consumer<Expression> each) {
        each.accept(expression);
        switch (expression) {
            case Expression.Literal _ -> {
                // Nothing within.
            }
            case Expression.Named named -> keys(named.steps(), each);
            case Expression.Indirect indirect -> {
                within(indirect.name(), each);
                keys(indirect.steps(), each);
            }
            case Expression.Piped piped -> of(piped.value(), inner -> within(inner, each));
            case Expression.Range range -> {
                within(range.first(), each);
                within(range.last(), each);
            }
        }
    }

    private static void keys(List<Expression.Step> steps, Consumer<Expression> each) {
        for (Expression.Step step : steps) {
            if (step instanceof Expression.Step.At(Expression key)) {
                within(key, each);
            }
        }
    }
}
