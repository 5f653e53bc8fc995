package whom.liquid.trace;

import java.util.Set;
import java.util.stream.Stream;
import whom.liquid.tree.Body;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;

/// Cuts a tree down to what decides which branches are taken; rendering that takes the same branches and prints next to nothing.
public final class Pruning {
    private final Set<String> names;
    private final boolean changeDecides;

    public Pruning(Reads reads) {
        this.names = reads.namesThatDecide();
        this.changeDecides = reads.changeDecides();
    }

    public Body body(Body body) {
        return new Body(body.nodes().stream().flatMap(this::kept).toList());
    }

    private Stream<Node> kept(Node node) {
        return switch (node) {
            case Node.Text _,Node.Output _,Node.Cycle _ -> Stream.empty();
            case Node.Assign assign -> names.contains(assign.name()) ? Stream.of(assign) : Stream.empty();
            case Node.Count count -> names.contains(count.name()) ? Stream.of(count) : Stream.empty();
            case Node.Capture capture -> names.contains(capture.name()) ? Stream.of(capture) : body(capture.body()).nodes().stream();
            case Node.IfChanged changed -> changeDecides ? Stream.of(changed) : Stream.empty();
            case Node.If branching -> Stream.of(new Node.If(branching.span(),
                    branching.branches().stream().map(b -> new Node.Branch(b.condition(), b.holds(), body(b.body()))).toList(),
                    body(branching.otherwise()), branching.trace()));
            case Node.Case choice -> Stream.of(new Node.Case(choice.span(), choice.subject(),
                    choice.whens().stream().map(w -> new Node.When(w.values(), w.otherwise(), w.arm(), body(w.body()))).toList(),
                    choice.trace(), choice.lastArm()));
            case Node.For loop -> Stream.of(new Node.For(loop.span(), loop.loop(), loop.reversed(), loop.goesOn(), body(loop.body()),
                    body(loop.otherwise())));
            case Node.TableRow table -> Stream.of(new Node.TableRow(table.span(), table.loop(), table.columns(), body(table.body())));
            case Node.Break _,Node.Continue _ -> Stream.of(node);
            case Node.Abort abort -> Stream.of(new Node.Abort(abort.span(), Filtered.NOTHING));
            case Node.Include include -> included(include);
        };
    }

    private Stream<Node> included(Node.Include include) {
        if (include.body() == null) {
            return Stream.of(include);
        }
        Body pruned = body(include.body());
        return pruned.nodes().isEmpty()
                ? Stream.empty()
                : Stream.of(new Node.Include(include.span(), include.isolated(), include.name(), pruned, include.with(), include.each(),
                        include.alias(), include.arguments()));
    }
}
