package whom.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.NodeItem.Token;
import whom.desk.words.RuleWords;
import whom.moment.AsOf;
import whom.moment.Window;
import whom.moment.Windows;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.resolve.Problem.Part;
import whom.resolve.Problem.Reason;
import whom.resolve.Resolution;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;

/// A rule as the groups and rows of the builder.
final class RowsOfRule {
    private final RuleWords words;
    private final AsOf asOf;
    private final Schema schema;

    RowsOfRule(RuleWords words, AsOf asOf, Schema schema) {
        this.words = words;
        this.asOf = asOf;
        this.schema = schema;
    }

    /// The tree of a rule with the counts and problems known of it.
    GroupItem of(Rule rule, Counting counting) {
        return new Drawing(counting).group(rule.root(), Path.ROOT, "");
    }

    private final class Drawing {
        private final Counting counting;
        private final Map<Path, Problem> problems = new HashMap<>();
        private final Set<Path> ignored = new HashSet<>();

        Drawing(Counting counting) {
            this.counting = counting;
            switch (counting.resolution()) {
                case Resolution.Ready ready -> ignored.addAll(ready.ignored());
                case Resolution.NotReady notReady -> notReady.problems().forEach(p -> problems.putIfAbsent(p.path(), p));
            }
        }

        GroupItem group(Group group, Path path, String joinWord) {
            List<NodeItem> children = new ArrayList<>();
            for (int i = 0; i < group.children().size(); i++) {
                children.add(node(group.children().get(i), path.child(i), words.joinWord(group, i)));
            }
            return new GroupItem(path, joinWord, group.mark().label(), group.mark().muted(), counting.alone(group), group.joiner(),
                    children,
                    ignored.contains(path));
        }

        /// "Not" of a single condition reads as a row of its own: "and not …".
        private NodeItem node(Node node, Path path, String joinWord) {
            return switch (node) {
                case Condition condition -> row(condition, path, joinWord);
                case Group group when isNotOfOne(group) -> row((Condition) group.children().getFirst(), path.child(0), joinWord);
                case Group group -> group(group, path, joinWord);
            };
        }

        private RowItem row(Condition condition, Path path, String joinWord) {
            Optional<Problem> problem = Optional.ofNullable(problems.get(path));
            String said = problem.map(words::problem).orElse(null);
            return new RowItem(path, joinWord, condition.mark().label(), condition.mark().muted(), counting.alone(condition), condition,
                    tokens(condition, problem), words.phrase(condition), counting.without(path), bounds(condition), said);
        }

        private List<Token> tokens(Condition condition, Optional<Problem> problem) {
            List<Token> tokens = new ArrayList<>();
            switch (condition) {
                case Condition.OfAttribute row -> {
                    tokens.add(token(Part.SUBJECT, words.subject(row), problem));
                    tokens.add(token(Part.OPERATOR, words.operator(row), problem));
                    switch (row.test().operator().takes()) {
                        case ONE, TWO, MANY -> tokens.add(token(Part.VALUE, words.values(row), problem));
                        case WINDOW -> tokens.add(token(Part.WINDOW, words.values(row), problem));
                        case NOTHING -> {
                            // The operator says it all.
                        }
                    }
                }
                case Condition.Tagged row -> {
                    tokens.add(token(Part.SUBJECT, words.subject(row), problem));
                    tokens.add(token(Part.OPERATOR, words.operator(row), problem));
                    tokens.add(token(Part.VALUE, words.value(null, new Literal.Text(row.tag())), problem));
                }
                case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                    throw new UnsupportedOperationException("base");
                case Condition.Did row -> {
                    tokens.add(token(Part.OPERATOR, words.operator(row), problem));
                    tokens.add(token(Part.SUBJECT, words.subject(row), problem));
                    if (!row.not() || row.count() != null) { // "has not done at least once" is no English
                        tokens.add(token(Part.COUNT, words.count(row.count()), problem));
                    }
                    tokens.add(token(Part.WINDOW, words.window(row.window()), problem));
                }
            }
            return tokens;
        }

        private static Token token(Part part, String text, Optional<Problem> problem) {
            boolean here = problem.filter(p -> p.part() == part).isPresent();
            return new Token(part, text, here && problem.orElseThrow().reason() == Reason.MISSING, here);
        }
    }

    private static boolean isNotOfOne(Group group) {
        return group.joiner() == Joiner.NONE && group.children().size() == 1 && group.children().getFirst() instanceof Condition
                && group.mark().label() == null && !group.mark().muted();
    }

    private @Nullable String bounds(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> {
                Window window = row.test().window();
                yield window == null ? null : schema.attribute(row.attribute()).map(attribute -> bounds(attribute, window)).orElse(null);
            }
            case Condition.Did row -> {
                Window window = row.window();
                yield window == null ? null : words.bounds(Windows.instants(window, asOf).clippedTo(asOf), asOf);
            }
            case Condition.Tagged _,Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                null;
        };
    }

    private String bounds(Attribute attribute, Window window) {
        return attribute.kind() == Kind.DATE
                ? words.days(Windows.days(window, asOf), asOf)
                : words.bounds(Windows.instants(window, asOf), asOf);
    }
}
