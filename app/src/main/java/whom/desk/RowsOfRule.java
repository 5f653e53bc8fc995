package whom.desk;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.NodeItem.Token;
import whom.desk.words.Piece;
import whom.desk.words.RuleWords;
import whom.moment.AsOf;
import whom.moment.Days;
import whom.moment.Unit;
import whom.moment.Window;
import whom.moment.Windows;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem;
import whom.resolve.Problem.Part;
import whom.resolve.Problem.Reason;
import whom.resolve.Resolution;
import whom.rule.Annual;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
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
    GroupItem of(Rule rule, Counting counting, Asides asides) {
        return new Drawing(rule, counting, asides).group(rule.root(), Path.ROOT, "");
    }

    private final class Drawing {
        private final Rule rule;
        private final Counting counting;
        private final Asides asides;
        private final Map<Path, Problem> problems = new HashMap<>();
        private final Set<Path> ignored = new HashSet<>();

        Drawing(Rule rule, Counting counting, Asides asides) {
            this.rule = rule;
            this.asides = asides;
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
            return new GroupItem(path, joinWord, group.mark().label(), group.mark().muted(), counting.figures(group, path), group.joiner(),
                    children,
                    ignored.contains(path));
        }

        /// "Not" of a single condition reads as a row of its own: "and not …".
        private NodeItem node(Node node, Path path, String joinWord) {
            return switch (node) {
                case Condition condition -> row(condition, path, path, joinWord);
                case Group group when isNotOfOne(group) -> row((Condition) group.children().getFirst(), path.child(0), path, joinWord);
                case Group group -> group(group, path, joinWord);
            };
        }

        private RowItem row(Condition condition, Path path, Path place, String joinWord) {
            Optional<Problem> problem = Optional.ofNullable(problems.get(path));
            String said = problem.map(words::problem).orElse(null);
            return new RowItem(path, joinWord, condition.mark().label(), condition.mark().muted(), counting.figures(condition, place),
                    condition,
                    tokens(condition, problem), words.phrase(condition), asides.of(rule, path), note(condition), said);
        }

        private List<Token> tokens(Condition condition, Optional<Problem> problem) {
            return words.pieces(condition).stream().map(piece -> {
                boolean here = piece.part() != null && problem.filter(p -> lies(condition, p, piece)).isPresent();
                return new Token(piece.part(), piece.nth(), piece.text(), here && problem.orElseThrow().reason() == Reason.MISSING, here);
            }).toList();
        }

        /// What an upload is asked by is its subject, which the window shows as a value.
        private static boolean lies(Condition condition, Problem problem, Piece piece) {
            Part part = condition instanceof Condition.Exported && problem.part() == Part.SUBJECT ? Part.VALUE : problem.part();
            return part == piece.part() && problem.nth() == piece.nth();
        }

        /// What is said quietly below a row.
        private @Nullable String note(Condition condition) {
            if (condition instanceof Condition.Ranked row) {
                return row.band() != null && Objects.equals(counting.alone(condition), 0L) ? words.emptyRank() : null;
            }
            try {
                return bounds(condition);
            } catch (DateTimeException | ArithmeticException _) {
                return null; // Further than a calendar reaches, which is the row's problem.
            }
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
            case Condition.Anniversary row -> row.when() == null ? null : words.days(days(row.when()), asOf);
            case Condition.Did row -> bounds(row.window());
            case Condition.Aggregated row -> bounds(row.window());
            case Condition.Edge row -> bounds(row.window());
            case Condition.Sequence row -> bounds(row.window());
            case Condition.Exported row -> bounds(row.window());
            case Condition.Tagged _,Condition.Ranked _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _ ->
                null;
        };
    }

    private @Nullable String bounds(@Nullable Window window) {
        return window == null ? null : words.bounds(Windows.instants(window, asOf).clippedTo(asOf), asOf);
    }

    private Days days(Annual annual) {
        return switch (annual) {
            case Annual.Today() -> Windows.days(new Window.Today(), asOf);
            case Annual.InNext(int n, Unit unit) -> Windows.days(new Window.InNext(n, unit), asOf);
            case Annual.InLast(int n, Unit unit) -> Windows.days(new Window.InLast(n, unit), asOf);
            case Annual.InMonth() -> new Days(asOf.today().withDayOfMonth(1), asOf.today().withDayOfMonth(1).plusMonths(1));
        };
    }

    private String bounds(Attribute attribute, Window window) {
        return attribute.kind() == Kind.DATE
                ? words.days(Windows.days(window, asOf), asOf)
                : words.bounds(Windows.instants(window, asOf), asOf);
    }
}
