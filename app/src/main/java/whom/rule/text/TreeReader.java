package whom.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.text.grammar.RuleGrammarParser.AggregatedContext;
import whom.rule.text.grammar.RuleGrammarParser.AllContext;
import whom.rule.text.grammar.RuleGrammarParser.AmongContext;
import whom.rule.text.grammar.RuleGrammarParser.AnniversaryContext;
import whom.rule.text.grammar.RuleGrammarParser.AnyContext;
import whom.rule.text.grammar.RuleGrammarParser.AttributeContext;
import whom.rule.text.grammar.RuleGrammarParser.ConsentContext;
import whom.rule.text.grammar.RuleGrammarParser.DidContext;
import whom.rule.text.grammar.RuleGrammarParser.DifferentContext;
import whom.rule.text.grammar.RuleGrammarParser.EdgeContext;
import whom.rule.text.grammar.RuleGrammarParser.ExportedContext;
import whom.rule.text.grammar.RuleGrammarParser.GroupContext;
import whom.rule.text.grammar.RuleGrammarParser.InSegmentContext;
import whom.rule.text.grammar.RuleGrammarParser.NegatedContext;
import whom.rule.text.grammar.RuleGrammarParser.NodeContext;
import whom.rule.text.grammar.RuleGrammarParser.NotContext;
import whom.rule.text.grammar.RuleGrammarParser.ParenthesesContext;
import whom.rule.text.grammar.RuleGrammarParser.PinnedContext;
import whom.rule.text.grammar.RuleGrammarParser.PinsContext;
import whom.rule.text.grammar.RuleGrammarParser.PlainContext;
import whom.rule.text.grammar.RuleGrammarParser.RandomContext;
import whom.rule.text.grammar.RuleGrammarParser.TaggedContext;
import whom.rule.text.grammar.RuleGrammarParser.TextContext;

/// Makes the tree of a parsed text and notes where everything stands.
///
/// A text that is one group in words (`NONE (…)`, `NOT …`) is the root itself; anything else is put into the root. Parentheses are a group
/// of their own. `NOT` before `TAGGED` belongs to the condition, before anything else it is a None of one.
final class TreeReader {
    private final Notes notes;
    private final Values values;

    TreeReader(Spots spots, List<SyntaxError> errors) {
        this.notes = new Notes(spots);
        this.values = new Values(spots, errors);
    }

    Places places() {
        return notes.places();
    }

    Rule rule(TextContext text) {
        return text.any() == null ? Rule.EVERYONE : new Rule(root(text.any()), pins(text.pins()));
    }

    private Group root(AnyContext any) {
        NodeContext only = only(any);
        return only != null && isInWords(only.plain()) && node(only, Path.ROOT) instanceof Group root ? root : group(any, Path.ROOT);
    }

    private static boolean isInWords(PlainContext plain) {
        return switch (plain) {
            case GroupContext _,NotContext _ -> true;
            case AttributeContext c -> c.test() instanceof NegatedContext negated && negated.band() != null;
            case PinnedContext c -> c.OUT() != null;
            default -> false;
        };
    }

    private Pins pins(PinsContext pins) {
        List<String> in = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (int i = 0; i < pins.keys().size(); i++) {
            boolean isIn = pins.getChild(3 * i + 1).getText().equalsIgnoreCase("IN");
            List<String> pinned = isIn ? in : out;
            List<String> keys = Values.keys(pins.keys(i));
            if (keys.isEmpty()) {
                values.mistake(pins.keys(i).getStart(), "this list names nobody; write the people's keys in quotes, or leave the PIN out");
            }
            if (!pinned.isEmpty()) {
                values.mistake(pins.PIN(i).getSymbol(),
                        "PIN " + (isIn ? "IN" : "OUT") + " is written already; put these keys into its list");
            }
            pinned.addAll(keys);
        }
        return new Pins(in, out);
    }

    /// The node when there is neither an AND nor an OR.
    private static @Nullable NodeContext only(AnyContext any) {
        return any.all().size() == 1 && any.all(0).node().size() == 1 ? any.all(0).node(0) : null;
    }

    private Group group(AnyContext any, Path path) {
        notes.node(path, any);
        if (any.all().size() == 1) {
            return all(any.all(0), path);
        }
        List<Node> children = new ArrayList<>();
        for (AllContext all : any.all()) {
            Path child = path.child(children.size());
            children.add(all.node().size() == 1 ? node(all.node(0), child) : all(all, child));
        }
        return new Group(Joiner.ANY, children, Mark.NONE);
    }

    private Group all(AllContext all, Path path) {
        notes.node(path, all);
        List<Node> children = new ArrayList<>();
        for (NodeContext node : all.node()) {
            children.add(node(node, path.child(children.size())));
        }
        return new Group(Joiner.ALL, children, Mark.NONE);
    }

    private Node node(NodeContext node, Path path) {
        Node plain = plain(node.plain(), path);
        notes.node(path, node);
        String label = node.label == null ? null : Quotes.strip(node.label.getText());
        return plain.with(new Mark(label, node.MUTED() != null));
    }

    private Node plain(PlainContext plain, Path path) {
        notes.node(path, plain);
        return switch (plain) {
            case NotContext not when not.MUTED() == null && not.plain() instanceof TaggedContext tagged -> row(path).tagged(tagged, true);
            case NotContext not -> none(plain(not.plain(), path.child(0)).with(new Mark(null, not.MUTED() != null)));
            case GroupContext group -> {
                List<Node> children = new ArrayList<>();
                for (AnyContext any : group.any()) {
                    Path child = path.child(children.size());
                    NodeContext only = only(any);
                    children.add(only == null ? group(any, child) : node(only, child));
                }
                yield new Group(Joiner.valueOf(Keywords.of(group.joiner)), children, Mark.NONE);
            }
            case ParenthesesContext parentheses -> group(parentheses.any(), path);
            case AttributeContext c when c.test() instanceof AmongContext among && among.band() != null ->
                row(path).ranked(c, among.band());
            case AttributeContext c when c.test() instanceof NegatedContext negated && negated.band() != null -> {
                notes.node(path.child(0), plain);
                yield none(row(path.child(0)).ranked(c, negated.band()));
            }
            case PinnedContext c when c.OUT() != null -> {
                notes.node(path.child(0), plain);
                yield none(row(path.child(0)).pinned(c));
            }
            default -> condition(plain, path);
        };
    }

    private Condition condition(PlainContext plain, Path path) {
        return switch (plain) {
            case AttributeContext c -> row(path).attribute(c);
            case TaggedContext c -> row(path).tagged(c, false);
            case DidContext c -> events(path).did(c);
            case AggregatedContext c -> events(path).aggregated(c);
            case DifferentContext c -> events(path).different(c);
            case EdgeContext c -> events(path).edge(c);
            case InSegmentContext c -> row(path).inSegment(c);
            case ConsentContext c -> row(path).consented(c);
            case AnniversaryContext c -> row(path).anniversary(c);
            case RandomContext c -> row(path).random(c);
            case PinnedContext c -> row(path).pinned(c);
            case ExportedContext c -> row(path).exported(c);
            default -> throw new IllegalStateException("an alternative of the grammar without a reading: " + plain.getClass());
        };
    }

    private static Group none(Node node) {
        return new Group(Joiner.NONE, List.of(node), Mark.NONE);
    }

    private ConditionReader row(Path path) {
        return new ConditionReader(values, notes, path);
    }

    private EventReader events(Path path) {
        return new EventReader(values, notes, path);
    }
}
