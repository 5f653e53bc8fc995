package whom.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.text.Folding;

/// Holds a written rule against what is known about people, at a moment.
public final class Resolver {
    private final Names names;
    private final AsOf asOf;
    private final Known known;
    private final PersonTest people;
    /// The segments that are being resolved, the one that asks first; it shows a cycle.
    private final SequencedSet<String> within;

    /// For rules that name no segment.
    public Resolver(Schema schema, AsOf asOf) {
        this(schema, asOf, Known.NOTHING);
    }

    public Resolver(Schema schema, AsOf asOf, Known known) {
        this(new Names(schema), asOf, known, new LinkedHashSet<>());
    }

    private Resolver(Names names, AsOf asOf, Known known, SequencedSet<String> within) {
        this.names = names;
        this.asOf = asOf;
        this.known = known;
        this.people = new PersonTest(names, known, asOf);
        this.within = within;
    }

    /// The same at another moment.
    public Resolver at(AsOf moment) {
        return new Resolver(names, moment, known, within);
    }

    /// Ready to be counted, or every problem of the active part in the order of the rule. Muted nodes are not looked at.
    public Resolution resolve(Rule rule) {
        return resolve(rule, null);
    }

    /// As above, for the rule of a segment.
    ///
    /// @param id its id, so that a rule that needs itself is seen; null for a rule that is no segment
    public Resolution resolve(Rule rule, @Nullable String id) {
        return id == null ? whole(rule) : inner(id).whole(rule);
    }

    private Resolver inner(String id) {
        SequencedSet<String> chain = new LinkedHashSet<>(within);
        chain.add(id);
        return new Resolver(names, asOf, known, chain);
    }

    private Resolution whole(Rule rule) {
        List<Problem> problems = new ArrayList<>();
        List<Path> ignored = new ArrayList<>();
        Group root = rule.root();
        List<Resolved> children = root.mark().muted() ? List.of() : children(root, Path.ROOT, problems, ignored);
        return problems.isEmpty()
                ? new Resolution.Ready(new Resolved.Whole(new Resolved.Group(Path.ROOT, root.joiner(), children),
                        PersonTest.keys(rule.pins().in()), PersonTest.keys(rule.pins().out()), asOf.instant()), ignored)
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
            case Condition.OfAttribute row -> {
                Attribute attribute = names.attribute(row.attribute());
                boolean negative = row.test().operator().complementOf() != null;
                if (PersonTest.comparesAttributes(row.test())) {
                    yield new Resolved.Row(path, people.compares(attribute, row.test()), negative);
                }
                ValueTest.Answer answer = new ValueTest(attribute, row.test(), asOf).resolve();
                yield new Resolved.Row(path, answer.criterion(), answer.negated());
            }
            case Condition.Anniversary row -> new Resolved.Row(path, people.anniversary(row), false);
            case Condition.Ranked row -> new Resolved.Row(path, people.ranked(row), false);
            case Condition.Tagged row -> new Resolved.Row(path, new Criterion.Tagged(tag(row.tag())), row.not());
            case Condition.Consented row -> new Resolved.Row(path, people.consented(row), false);
            case Condition.Did row -> new Resolved.Row(path, events().happened(row), row.not());
            case Condition.Aggregated row ->
                new Resolved.Row(path, events().aggregated(row), row.test().operator().complementOf() != null);
            case Condition.Edge row -> new Resolved.Row(path, events().edge(row), false);
            case Condition.Sequence row -> new Resolved.Row(path, events().sequence(row), false);
            case Condition.InSegment row -> new Resolved.Row(path, segment(row.segment()), false);
            case Condition.RandomShare row -> new Resolved.Row(path, people.share(row), false);
            case Condition.Pinned row -> new Resolved.Row(path, people.pinned(row), false);
            case Condition.Exported row -> new Resolved.Row(path, people.exported(row), false);
        };
    }

    private EventTest events() {
        return new EventTest(names, asOf);
    }

    private Criterion segment(String written) throws Unfit {
        String id = Names.chosen(written);
        if (within.contains(id)) {
            throw Unfit.of(Problem.Part.SUBJECT, Problem.Reason.CYCLE, cycle(id));
        }
        Optional<Rule> rule = known.segment(id);
        if (rule.isEmpty()) {
            throw known.segments().contains(id)
                    ? Unfit.of(Problem.Part.SUBJECT, Problem.Reason.BROKEN_SEGMENT, id)
                    : Unfit.unknown(Problem.Part.SUBJECT, Problem.Reason.UNKNOWN_SEGMENT, id, known.segments());
        }
        return switch (inner(id).whole(rule.get())) {
            case Resolution.Ready ready -> new Criterion.InSegment(id, ready.rule());
            // A cycle further in is told as it stands there: it names every segment of it.
            case Resolution.NotReady(List<Problem> problems) -> throw problems.stream()
                    .filter(problem -> problem.reason() == Problem.Reason.CYCLE)
                    .findFirst().map(problem -> Unfit.of(Problem.Part.SUBJECT, Problem.Reason.CYCLE, problem.found()))
                    .orElseGet(() -> Unfit.of(Problem.Part.SUBJECT, Problem.Reason.BROKEN_SEGMENT, id));
        };
    }

    /// From where the cycle begins round to itself: `vip → loyal → vip`.
    private String cycle(String id) {
        List<String> chain = new ArrayList<>(within);
        List<String> round = new ArrayList<>(chain.subList(chain.indexOf(id), chain.size()));
        round.add(id);
        return String.join(" → ", round);
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
