package whom.liquid.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Node;
import whom.liquid.value.Compared;
import whom.liquid.value.Numbers;

/// Runs `for` and `tablerow`.
final class Loops {
    private final Run run;
    private @Nullable Map<String, Long> ends;

    Loops(Run run) {
        this.run = run;
    }

    void loop(Node.For node) {
        List<? extends @Nullable Object> items = items(node);
        if (items.isEmpty()) {
            run.take(node.loop().trace() + 1);
            run.body(node.otherwise());
            return;
        }
        run.take(node.loop().trace());
        if (items.size() > run.roundsLeft()) {
            throw run.tooManyRounds();
        }
        Scope scope = run.evaluator().scope();
        LoopState state = new LoopState(node.loop().name(), items.size(), scope.loop());
        scope.loop(state);
        Scope.Frame frame = scope.push("forloop", node.loop().variable());
        frame.set(0, state);
        try {
            int last = items.size() - 1;
            for (int i = 0; i <= last; i++) {
                frame.set(1, items.get(node.reversed() ? last - i : i));
                run.round();
                run.body(node.body());
                state.next();
                if (run.isInterrupted() && run.resume() == Run.Interrupt.BREAK) {
                    break;
                }
            }
        } finally {
            scope.pop();
            scope.loop(state.parent());
        }
    }

    private List<? extends @Nullable Object> items(Node.For node) {
        Node.Loop loop = node.loop();
        if (ends == null) {
            ends = new HashMap<>();
        }
        long from = node.goesOn() ? ends.getOrDefault(loop.name(), 0L) : whole(loop.offset(), 0);
        Object over = run.evaluator().value(loop.over());
        long limit = whole(loop.limit(), Long.MAX_VALUE);
        long to = limit > Long.MAX_VALUE - Math.max(0, from) ? Long.MAX_VALUE : from + limit;
        List<? extends @Nullable Object> items = Slices.of(over, from, to, run);
        ends.put(loop.name(), from + items.size());
        return items;
    }

    private long whole(@Nullable Expression expression, long otherwise) {
        Object value = expression == null ? null : run.evaluator().value(expression);
        return value == null ? otherwise : Math.clamp(Numbers.integer(value), Integer.MIN_VALUE, Long.MAX_VALUE / 2);
    }

    void table(Node.TableRow node) {
        Object over = run.evaluator().value(node.loop().over());
        if (!Compared.isTrue(over)) {
            run.take(node.loop().trace() + 1);
            return;
        }
        long from = loosely(node.loop().offset(), 0);
        long to = node.loop().limit() == null ? Long.MAX_VALUE : from + loosely(node.loop().limit(), 0);
        List<? extends @Nullable Object> items = Slices.of(over, from, to, run);
        run.take(node.loop().trace() + (items.isEmpty() ? 1 : 0));
        TableState state = new TableState(items.size(), loosely(node.columns(), items.size()));
        StringBuilder out = run.out().append("<tr class=\"row1\">\n");
        Scope scope = run.evaluator().scope();
        Scope.Frame frame = scope.push("tablerowloop", node.loop().variable());
        frame.set(0, state);
        try {
            for (Object item : items) {
                frame.set(1, item);
                run.round();
                out.append("<td class=\"col").append(state.column()).append("\">");
                run.body(node.body());
                out.append("</td>");
                if (run.isInterrupted() && run.resume() == Run.Interrupt.BREAK) {
                    break;
                }
                if (state.isRowFull() && !state.isLast()) {
                    out.append("</tr>\n<tr class=\"row").append(state.row() + 1).append("\">");
                }
                state.next();
            }
        } finally {
            scope.pop();
        }
        out.append("</tr>\n");
    }

    /// A number however it is written; what is none is 0.
    private long loosely(@Nullable Expression expression, long otherwise) {
        if (expression == null) {
            return otherwise;
        }
        long value = Numbers.truncate(Numbers.of(run.evaluator().value(expression)));
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
