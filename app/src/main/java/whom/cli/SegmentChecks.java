package whom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whom.audience.Bitmap;
import whom.audience.insight.Contradiction;
import whom.audience.insight.Contradictions;
import whom.audience.insight.Pair;
import whom.cli.Finding.Kind;
import whom.desk.words.RuleWords;
import whom.moment.AsOf;
import whom.resolve.Problem;
import whom.resolve.Resolution;
import whom.resolve.Resolver;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// What is wrong or odd with the segments of a workspace, each alone and each beside the others.
final class SegmentChecks {
    private final Reading reading;
    private final RuleWords words;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Bitmap> members = new LinkedHashMap<>();

    SegmentChecks(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /// Looks at every segment, then at every pair of those that somebody is in.
    List<Finding> run(List<Listed<Segment>> segments, Progress progress) {
        int done = 0;
        for (Listed<Segment> listed : segments) {
            progress.at("Counting " + listed.id(), done++, segments.size());
            switch (listed) {
                case Listed.Sound<Segment>(_, Segment segment) -> look(segment);
                case Listed.Broken<Segment>(String id, Refusal why) ->
                    findings.add(Finding.problem(Kind.BROKEN_FILE, file(id), null, why.getMessage()));
            }
        }
        comparePairs();
        return findings;
    }

    /// The people of every segment that could be counted.
    Map<String, Bitmap> members() {
        return members;
    }

    private void look(Segment segment) {
        switch (resolver(reading.asOf()).resolve(segment.rule(), segment.id())) {
            case Resolution.NotReady(List<Problem> problems) -> problems.forEach(problem -> findings.add(Finding.problem(
                    problem.reason() == Problem.Reason.CYCLE ? Kind.CYCLE : Kind.RULE, file(segment.id()), null, words.problem(problem))));
            case Resolution.Ready ready -> {
                Bitmap people = reading.counter().count(ready.rule(), new Cancellation()).members();
                members.put(segment.id(), people);
                if (people.isEmpty()) {
                    findings.add(nobody(segment));
                }
            }
        }
    }

    private Resolver resolver(AsOf asOf) {
        return new Resolver(reading.store().schema(), asOf, reading.known());
    }

    private Finding nobody(Segment segment) {
        return Contradictions.lasting(reading.asOf(), asOf -> resolver(asOf).resolve(segment.rule(), segment.id()))
                .map(contradiction -> Finding.problem(Kind.CONTRADICTING, file(segment.id()), 0L, said(segment.rule(), contradiction)))
                .orElseGet(() -> Finding.problem(Kind.EMPTY, file(segment.id()), 0L, "nobody is in it with this data"));
    }

    private static String said(Rule rule, Contradiction contradiction) {
        String rows = contradiction.rows().stream().map(path -> "`" + written(rule, path) + "`").collect(Collectors.joining(" and "));
        return contradiction.rows().size() == 1
                ? "nobody can be in it, whatever the data: " + rows + " holds for nobody"
                : "nobody can be in it, whatever the data: " + rows + " exclude each other";
    }

    /// The row in the text form, without its label.
    private static String written(Rule rule, Path path) {
        Node node = rule.node(path).map(found -> found.with(Mark.NONE)).orElse(rule.root());
        Group group = switch (node) {
            case Group found -> found;
            case Condition row -> new Group(Joiner.ALL, List.of(row), Mark.NONE);
        };
        return RuleText.print(new Rule(group)).strip();
    }

    private void comparePairs() {
        List<String> ids = members.keySet().stream().filter(id -> !people(id).isEmpty()).toList();
        for (Pair pair : Pair.all(ids.stream().map(this::people).toList())) {
            compare(ids.get(pair.first()), ids.get(pair.second()), pair);
        }
    }

    private Bitmap people(String id) {
        return members.getOrDefault(id, Bitmap.none(0));
    }

    private void compare(String first, String second, Pair pair) {
        switch (pair.relation()) {
            case EQUAL -> findings.add(Finding.problem(Kind.EQUAL, file(first), pair.shared(),
                    "holds the same " + Check.people(pair.shared()) + " as " + second));
            case WITHIN -> findings.add(contained(first, second, pair.shared()));
            case CONTAINS -> findings.add(contained(second, first, pair.shared()));
            case OVERLAPPING -> {
                long smaller = Math.min(people(first).size(), people(second).size());
                if (2 * pair.shared() >= smaller) {
                    findings.add(
                            Finding.note(Kind.OVERLAPPING, file(first), pair.shared(), "shares " + Check.people(pair.shared()) + " with "
                                    + second + ", " + 100 * pair.shared() / smaller + " % of the smaller one"));
                }
            }
            case APART -> {
                // As most segments are.
            }
        }
    }

    private static Finding contained(String inner, String outer, long people) {
        return Finding.note(Kind.CONTAINED, file(inner), people, "all its " + Check.people(people) + " are also in " + outer);
    }

    static String file(String id) {
        return "segments/" + id + ".json";
    }
}
