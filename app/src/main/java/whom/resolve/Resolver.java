package whom.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Schema;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.text.Folding;
import whom.text.NearMatch;

/// Holds a written rule against what is known about people, at a moment.
public final class Resolver {
    private final Schema schema;
    private final AsOf asOf;

    public Resolver(Schema schema, AsOf asOf) {
        this.schema = schema;
        this.asOf = asOf;
    }

    /// Ready to be counted, or every problem of the active part in the order of the rule. Muted nodes are not looked at.
    public Resolution resolve(Rule rule) {
        List<Problem> problems = new ArrayList<>();
        List<Path> ignored = new ArrayList<>();
        Group root = rule.root();
        List<Resolved> children = root.mark().muted() ? List.of() : children(root, Path.ROOT, problems, ignored);
        return problems.isEmpty()
                ? new Resolution.Ready(new Resolved.Group(Path.ROOT, root.joiner(), children), ignored)
                : new Resolution.NotReady(problems);
    }

    private List<Resolved> children(Group group, Path path, List<Problem> problems, List<Path> ignored) {
        List<Resolved> children = new ArrayList<>();
        for (int i = 0; i < group.children().size(); i++) {
            Node child = group.children().get(i);
            if (!child.mark().muted()) {
                node(child, path.child(i), problems, ignored).ifPresent(children::add);
            }
        }
        return children;
    }

    private Optional<Resolved> node(Node node, Path path, List<Problem> problems, List<Path> ignored) {
        return switch (node) {
            case Group group -> {
                int place = ignored.size();
                int before = problems.size();
                List<Resolved> children = children(group, path, problems, ignored);
                if (children.isEmpty() && problems.size() == before) {
                    ignored.add(place, path);
                }
                yield children.isEmpty() ? Optional.empty() : Optional.of(new Resolved.Group(path, group.joiner(), children));
            }
            case Condition condition -> {
                try {
                    yield Optional.of(condition(condition, path));
                } catch (Unfit unfit) {
                    problems.add(unfit.at(path));
                    yield Optional.empty();
                }
            }
        };
    }

    private Resolved.Row condition(Condition condition, Path path) throws Unfit {
        return switch (condition) {
            case Condition.OfAttribute row -> new AttributeTest(attribute(row.attribute()), row.test(), asOf).resolve(path);
            case Condition.Tagged row -> new Resolved.Row(path, new Criterion.Tagged(tag(row.tag())), row.not());
            case Condition.Did row -> {
                EventKind event = event(row.event());
                Times times = Times.of(row.count());
                yield new Resolved.Row(path,
                        new Criterion.Happened(event, times.least(), times.most(), new WindowTest(asOf).ofEvents(row.window())), row.not());
            }
        };
    }

    private Attribute attribute(String name) throws Unfit {
        Optional<Attribute> attribute = schema.attribute(chosen(name));
        if (attribute.isEmpty()) {
            throw Unfit.unknown(name, NearMatch.of(name, schema.attributes().stream().map(Attribute::name).toList()));
        }
        return attribute.get();
    }

    private EventKind event(String name) throws Unfit {
        Optional<EventKind> event = schema.event(chosen(name));
        if (event.isEmpty()) {
            throw Unfit.unknown(name, NearMatch.of(name, schema.events().stream().map(EventKind::name).toList()));
        }
        return event.get();
    }

    private static String chosen(String name) throws Unfit {
        if (name.isBlank()) {
            throw Unfit.missing(Problem.Part.SUBJECT);
        }
        return name.strip();
    }

    /// A slash at the end says the same: the tag and all below it.
    private static String tag(String tag) throws Unfit {
        String bare = tag.strip();
        while (bare.endsWith("/")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        if (bare.isEmpty()) {
            throw Unfit.missing(Problem.Part.VALUE);
        }
        return Folding.fold(bare);
    }
}
