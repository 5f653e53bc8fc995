package whom.audience.person;

import java.util.ArrayList;
import java.util.List;
import whom.profile.History;
import whom.resolve.Resolved;
import whom.rule.Joiner;

/// Reads a resolved rule for one person, and says what was found at each node.
///
/// @param ranks where values stand among everyone's
public record PersonReader(Ranks ranks) {
    /// Whether the rule selects the person.
    public boolean selects(Resolved.Whole rule, History person) {
        return explain(rule, person).in();
    }

    /// Every active node of the rule with what it found.
    ///
    /// @throws whom.text.BoundedPattern.TooMuchWork when a pattern needs too much work for a value
    public Explanation explain(Resolved.Whole rule, History person) {
        Finding.Group found = group(rule.root(), new Answers(person, this));
        Explanation.Pin pin = pin(rule, person.key());
        return new Explanation(switch (pin) {
            case NONE -> found.holds();
            case IN -> true;
            case OUT, BOTH -> false;
        }, pin, found);
    }

    private static Explanation.Pin pin(Resolved.Whole rule, String key) {
        boolean in = rule.in().contains(key);
        if (rule.out().contains(key)) {
            return in ? Explanation.Pin.BOTH : Explanation.Pin.OUT;
        }
        return in ? Explanation.Pin.IN : Explanation.Pin.NONE;
    }

    private static Finding node(Resolved node, Answers answers) {
        return switch (node) {
            case Resolved.Group group -> group(group, answers);
            case Resolved.Row row -> {
                Answers.Answer answer = answers.of(row.criterion());
                yield new Finding.Row(row.path(), row.negated() != answer.holds(), row.criterion(), row.negated(), answer.actual());
            }
        };
    }

    private static Finding.Group group(Resolved.Group group, Answers answers) {
        List<Finding> of = new ArrayList<>();
        for (Resolved child : group.children()) {
            of.add(node(child, answers));
        }
        // A root without children is everyone, however it joins them.
        boolean holds = of.isEmpty() || joined(group.joiner(), of);
        return new Finding.Group(group.path(), group.joiner(), holds, of);
    }

    private static boolean joined(Joiner joiner, List<Finding> of) {
        return switch (joiner) {
            case ALL -> of.stream().allMatch(Finding::holds);
            case ANY -> of.stream().anyMatch(Finding::holds);
            case NONE -> of.stream().noneMatch(Finding::holds);
        };
    }
}
