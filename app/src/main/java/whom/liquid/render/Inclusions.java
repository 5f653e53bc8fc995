package whom.liquid.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.value.Mishap;
import whom.liquid.value.WholeRange;

/// Fills partials in: `include` sees and changes the names around it, `render` only the data and what it is given.
final class Inclusions {
    private final Run run;

    Inclusions(Run run) {
        this.run = run;
    }

    void include(Node.Include node) {
        if (!node.isolated() && run.evaluator().scope().isIsolated()) {
            throw new Mishap("include usage is not allowed in this context",
                    "'include' does not work in what 'render' brings in; write 'render'");
        }
        run.enter();
        try {
            String name = name(node);
            Body body = node.body() == null ? load(name) : node.body();
            String local = node.alias() == null ? name.substring(name.lastIndexOf('/') + 1) : node.alias();
            if (node.isolated()) {
                render(node, name, local, body);
            } else {
                include(node, name, local, body);
            }
        } finally {
            run.leave();
        }
    }

    private String name(Node.Include node) {
        Object name = node.name() instanceof Expression.Literal(String text) ? text : run.evaluator().value(node.name());
        if (name instanceof String text) {
            return text;
        }
        throw new Mishap("Argument error in tag 'include' - Illegal template name",
                "the name of the template to include is missing, or is no text");
    }

    private Body load(String name) {
        try {
            Body body = run.loader().load(name);
            if (body == null) {
                throw new Mishap("No such template '" + name + "'", "there is no template '" + name + "' to include in this workspace");
            }
            return body;
        } catch (LiquidProblem problem) {
            throw new Ended(problem);
        }
    }

    private void include(Node.Include node, String name, String local, Body body) {
        Scope scope = run.evaluator().scope();
        Object subject = node.with() == null ? scope.get(name) : run.evaluator().value(node.with());
        List<Filtered.Keyword> arguments = node.arguments();
        String[] names = new String[arguments.size() + 1];
        @Nullable
        Object[] values = new @Nullable Object[names.length];
        for (int i = 0; i < arguments.size(); i++) {
            names[i] = arguments.get(i).name();
            values[i] = run.evaluator().value(arguments.get(i).value());
        }
        names[arguments.size()] = local;
        Scope.Frame frame = scope.push(names);
        for (int i = 0; i < arguments.size(); i++) {
            frame.set(i, values[i]);
        }
        try {
            if (subject instanceof List<?> list) {
                for (Object item : list) {
                    run.round();
                    frame.set(arguments.size(), item);
                    run.body(body);
                    if (run.isInterrupted()) {
                        return;
                    }
                }
            } else {
                frame.set(arguments.size(), subject);
                run.body(body);
            }
        } finally {
            scope.pop();
        }
    }

    private void render(Node.Include node, String name, String local, Body body) {
        Object subject = node.with() == null ? null : run.evaluator().value(node.with());
        boolean each = node.each() && (subject instanceof List<?> || subject instanceof WholeRange || subject instanceof Map<?, ?>);
        if (!each) {
            alone(node, local, body, subject, null);
            return;
        }
        List<? extends @Nullable Object> items = Slices.of(subject, 0, Long.MAX_VALUE, run);
        LoopState state = new LoopState(name, items.size(), null);
        for (Object item : items) {
            run.round();
            alone(node, local, body, item, state);
            state.next();
        }
    }

    private void alone(Node.Include node, String local, Body body, @Nullable Object subject, @Nullable LoopState state) {
        Scope around = run.evaluator().scope();
        Scope inner = around.isolated();
        for (Filtered.Keyword argument : node.arguments()) {
            inner.assign(argument.name(), run.evaluator().value(argument.value()));
        }
        if (state != null) {
            inner.assign("forloop", state);
        }
        if (subject != null) {
            inner.assign(local, subject);
        }
        run.evaluator().scope(inner);
        try {
            run.body(body);
        } finally {
            run.evaluator().scope(around);
            run.resume();
        }
    }
}
