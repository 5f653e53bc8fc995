package whom.liquid.trace;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.Variable;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;

/// Which names a template reads, and which of them decide branches.
///
/// A name that the template makes counts as read from the data where it is read before it is made: `assign name = name | default: 'you'`. Of what decides branches,
/// a name that is made counts as data, too: rather one name too many than a branch that nobody foresaw.
public final class Reads {
    private static final Set<String> STAND_INS = Set.of("default", "default_if_none");
    private static final Set<String> LOOPS = Set.of("forloop", "tablerowloop");

    private final Set<Variable> data = new LinkedHashSet<>();
    private final BitSet places = new BitSet();
    private final BitSet prints = new BitSet();
    private final Set<Variable> deciding = new LinkedHashSet<>();
    private final Origins origins = new Origins();
    private Set<String> made = new HashSet<>(LOOPS);
    private boolean changeDecides;

    public Reads(Body template) {
        walk(template);
        origins.follow(deciding);
        deciding.removeIf(v -> LOOPS.contains(v.root()));
    }

    /// Every name read from the data.
    public Set<Variable> variables() {
        return new LinkedHashSet<>(data);
    }

    /// The numbers of the places that read something from the data.
    public BitSet places() {
        return (BitSet) places.clone();
    }

    /// The numbers of the places that print it, with nothing to say in its stead.
    public BitSet prints() {
        return (BitSet) prints.clone();
    }

    /// The names that decide branches, also by way of others.
    public Set<Variable> branchVariables() {
        return new LinkedHashSet<>(deciding);
    }

    /// Names made in the template that branches depend on.
    Set<String> namesThatDecide() {
        return origins.among(deciding);
    }

    /// Whether what an `ifchanged` would print decides branches.
    boolean changeDecides() {
        return changeDecides;
    }

    private void walk(Body body) {
        body.nodes().forEach(this::walk);
    }

    /// What it reads comes first, then what it makes, and then what stands within.
    private void walk(Node node) {
        Parts.of(node, this::reads, _ -> {
            // Later.
        });
        switch (node) {
            case Node.Text _,Node.Cycle _,Node.Break _,Node.Continue _,Node.Abort _ -> {
                // Decides and makes nothing.
            }
            case Node.Output output -> {
                Filtered value = output.value();
                if (value.input() instanceof Expression.Named named && named.read() >= 0 && places.get(named.read())
                        && value.calls().stream().noneMatch(Reads::standsIn)) {
                    prints.set(named.read());
                }
            }
            case Node.Assign assign -> Parts.of(assign.value(), e -> makes(assign.name(), e));
            case Node.Capture capture -> {
                everything(capture.body(), origins.of(capture.name()));
                made.add(capture.name());
            }
            case Node.Count count -> {
                origins.of(count.name());
                made.add(count.name());
            }
            case Node.IfChanged changed -> {
                if (decides(changed.body())) {
                    changeDecides = true;
                    everything(changed.body(), deciding);
                }
            }
            case Node.If branching -> branching.branches().forEach(branch -> Parts.of(branch.condition(), this::decides));
            case Node.Case choice -> {
                decides(choice.subject());
                choice.whens().forEach(when -> when.values().forEach(this::decides));
            }
            case Node.For loop -> loop(loop.loop());
            case Node.TableRow table -> loop(table.loop());
            case Node.Include include -> include(include);
        }
        within(node);
    }

    /// What `render` brings in sees nothing of what was made around it.
    private void within(Node node) {
        Set<String> around = made;
        if (node instanceof Node.Include include && include.isolated()) {
            made = new HashSet<>(LOOPS);
            include.arguments().forEach(argument -> made.add(argument.name()));
            if (include.with() != null) {
                made.add(localName(include));
            }
        }
        Parts.of(node, _ -> {
            // Was read before.
        }, this::walk);
        made = around;
    }

    /// Whether a filter says something where nothing comes in.
    private static boolean standsIn(Filtered.Call call) {
        return call.filter() != null && STAND_INS.contains(call.filter().name());
    }

    private void reads(Expression expression) {
        Parts.within(expression, each -> {
            Variable variable = variable(each);
            if (variable != null && !made.contains(variable.root())) {
                data.add(variable);
                if (each instanceof Expression.Named named && named.read() >= 0) {
                    places.set(named.read());
                }
            }
        });
    }

    private void loop(Node.Loop loop) {
        Parts.of(loop, this::decides);
        makes(loop.variable(), loop.over());
    }

    private void include(Node.Include include) {
        include.arguments().forEach(argument -> makes(argument.name(), argument.value()));
        if (include.with() != null) {
            makes(localName(include), include.with());
            if (include.each()) {
                decides(include.with());
            }
        }
        if (include.body() == null) {
            // Only rendering knows what is read there, and assigned.
            decides(include.name());
            deciding.add(Variable.ANY);
        }
    }

    private static String localName(Node.Include include) {
        if (include.alias() != null) {
            return include.alias();
        }
        String name = include.name() instanceof Expression.Literal(String text) ? text : "*";
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// Whether something in it can send a template one way or another.
    private static boolean decides(Body body) {
        for (Node node : body.nodes()) {
            if (!(node instanceof Node.Text || node instanceof Node.Output || node instanceof Node.Cycle)) {
                return true;
            }
        }
        return false;
    }

    private void decides(Expression expression) {
        collect(expression, deciding);
    }

    private void makes(String name, Expression from) {
        collect(from, origins.of(name));
        made.add(name);
    }

    private static void everything(Body body, Set<Variable> into) {
        body.nodes().forEach(node -> Parts.of(node, e -> collect(e, into), inner -> everything(inner, into)));
    }

    private static void collect(Expression expression, Set<Variable> into) {
        Parts.within(expression, each -> {
            Variable variable = variable(each);
            if (variable != null) {
                into.add(variable);
            }
        });
    }

    private static @Nullable Variable variable(Expression expression) {
        return switch (expression) {
            case Expression.Literal _,Expression.Range _,Expression.Piped _ -> null;
            case Expression.Indirect _ -> Variable.ANY;
            case Expression.Named named -> named.variable();
        };
    }
}
