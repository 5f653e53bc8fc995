package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import whom.audience.person.Actual;
import whom.audience.person.Changing;
import whom.audience.person.Explanation;
import whom.audience.person.Finding;
import whom.audience.person.LeastChange;
import whom.desk.state.WhyPane.Line;
import whom.desk.words.ActualWords;
import whom.desk.words.RuleWords;
import whom.resources.Words;
import whom.rule.Complement;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Path;
import whom.rule.Rule;

/// What was found in one person beside the rule as it was written, in words.
///
/// @param segments the rules of the other segments by their ids
record Reasons(Words words, RuleWords rules, ActualWords actual, Function<String, Optional<Rule>> segments) {
    private static final int MOST_EVENTS = 20;

    /// A line for each condition and group. A root that only holds one thing, or nothing, goes without saying.
    List<Line> lines(Rule rule, Explanation found) {
        return lines(rule, found.rule(), "");
    }

    /// The least change: "To be in: Orders at least 3"; nothing where there is no condition that could change.
    String change(Rule rule, Explanation found) {
        Optional<LeastChange> change = Changing.to(!found.in(), found);
        if (change.isEmpty()) {
            return found.rule().of().isEmpty() ? "" : words.text(found.in() ? "desk.why.neverOut" : "desk.why.neverIn");
        }
        List<String> parts = new ArrayList<>();
        if (change.get().unpin()) {
            parts.add(words.text(found.in() ? "desk.why.unpinIn" : "desk.why.unpinOut"));
        }
        change.get().flips().forEach(flip -> parts.add(flip.wanted() ? phrase(rule, flip.path()) : unwanted(rule, flip.path())));
        return words.text(found.in() ? "desk.why.toBeOut" : "desk.why.toBeIn", rules.listed(parts));
    }

    /// @param place before the numbers of these lines
    private List<Line> lines(Rule rule, Finding.Group root, String place) {
        boolean shown = root.joiner() == Joiner.NONE || root.of().size() > 1;
        return shown ? List.of(line(rule, root, place)) : root.of().stream().map(child -> line(rule, child, place)).toList();
    }

    private Line line(Rule rule, Finding node, String before) {
        String place = before + place(node.path());
        return switch (node) {
            // As in the builder, "not" of a single condition is a line of its own.
            case Finding.Group(Path _, Joiner joiner, boolean holds, List<Finding> of) when joiner == Joiner.NONE && of.size() == 1
                    && of.getFirst() instanceof Finding.Row row ->
                line(row, place, holds, not(phrase(rule, row.path())));
            case Finding.Group group ->
                new Line(place, group.holds(), rules.joiner(group.joiner()) + " " + rules.joinerRest(group.joiner()), "",
                        List.of(), 0, group.of().stream().map(child -> line(rule, child, before)).toList());
            case Finding.Row row -> line(row, place, row.holds(), phrase(rule, row.path()));
        };
    }

    private Line line(Finding.Row row, String place, boolean holds, String phrase) {
        ActualWords.Counted counted = actual.counted(row, MOST_EVENTS);
        List<Line> below = row.actual() instanceof Actual.Segment(String id, Explanation inner)
                ? segments.apply(id).map(segment -> lines(segment, inner.rule(), place + "-in-")).orElse(List.of())
                : List.of();
        return new Line(place, holds, phrase, actual.of(row), counted.told(), counted.more(), below);
    }

    private static String place(Path path) {
        return path.isRoot() ? "all" : String.join("-", path.steps().stream().map(String::valueOf).toList());
    }

    private String not(String phrase) {
        return words.text("rule.not", phrase);
    }

    /// What is not to hold, as what is to hold instead where a row can say that.
    private String unwanted(Rule rule, Path path) {
        Optional<Condition> instead = rule.node(path).filter(Condition.class::isInstance).map(Condition.class::cast)
                .flatMap(Complement::of);
        return instead.map(rules::phrase).orElseGet(() -> not(phrase(rule, path)));
    }

    private String phrase(Rule rule, Path path) {
        return rule.node(path).map(node -> switch (node) {
            case Condition condition -> rules.phrase(condition);
            case Group group -> rules.joiner(group.joiner()) + " " + rules.joinerRest(group.joiner());
        }).orElse(words.text("rule.missing"));
    }
}
