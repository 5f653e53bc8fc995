package whom.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;
import whom.rule.text.grammar.RuleGrammarParser.AllContext;
import whom.rule.text.grammar.RuleGrammarParser.AnyContext;
import whom.rule.text.grammar.RuleGrammarParser.AttributeContext;
import whom.rule.text.grammar.RuleGrammarParser.DidContext;
import whom.rule.text.grammar.RuleGrammarParser.GroupContext;
import whom.rule.text.grammar.RuleGrammarParser.NodeContext;
import whom.rule.text.grammar.RuleGrammarParser.NotContext;
import whom.rule.text.grammar.RuleGrammarParser.ParenthesesContext;
import whom.rule.text.grammar.RuleGrammarParser.PlainContext;
import whom.rule.text.grammar.RuleGrammarParser.TaggedContext;
import whom.rule.text.grammar.RuleGrammarParser.TextContext;
import whom.text.Place;

/// Makes the tree of a parsed text and notes where everything stands.
///
/// A text that is one group in words (`NONE (…)`, `NOT …`) is the root itself; anything else is put into the root. Parentheses are a group
/// of their own. `NOT` before `TAGGED` belongs to the condition, before anything else it is a None of one.
final class TreeReader {
    private final Map<Path, Place> nodes = new HashMap<>();
    private final Map<Places.Spot, Place> parts = new HashMap<>();
    private final Spots spots;
    private final Values values;
    private final Tests tests;
    private final Occurrences occurrences;

    TreeReader(Spots spots, List<SyntaxError> errors) {
        this.spots = spots;
        this.values = new Values(spots, errors);
        this.tests = new Tests(values);
        this.occurrences = new Occurrences(values);
    }

    Places places() {
        return new Places(nodes, parts);
    }

    Rule rule(TextContext text) {
        if (text.any() == null) {
            return Rule.EVERYONE;
        }
        NodeContext only = only(text.any());
        if (only != null && (only.plain() instanceof GroupContext || only.plain() instanceof NotContext)
                && node(only, Path.ROOT) instanceof Group root) {
            return new Rule(root);
        }
        return new Rule(group(text.any(), Path.ROOT));
    }

    /// The node when there is neither an AND nor an OR.
    private static @Nullable NodeContext only(AnyContext any) {
        return any.all().size() == 1 && any.all(0).node().size() == 1 ? any.all(0).node(0) : null;
    }

    private Group group(AnyContext any, Path path) {
        note(any, path);
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
        note(all, path);
        List<Node> children = new ArrayList<>();
        for (NodeContext node : all.node()) {
            children.add(node(node, path.child(children.size())));
        }
        return new Group(Joiner.ALL, children, Mark.NONE);
    }

    private Node node(NodeContext node, Path path) {
        Node plain = plain(node.plain(), path);
        note(node, path);
        String label = node.label == null ? null : Quotes.strip(node.label.getText());
        return plain.with(new Mark(label, node.MUTED() != null));
    }

    private Node plain(PlainContext plain, Path path) {
        note(plain, path);
        return switch (plain) {
            case NotContext not when not.MUTED() == null && not.plain() instanceof TaggedContext tagged -> tagged(tagged, true, path);
            case NotContext not -> {
                Node child = plain(not.plain(), path.child(0)).with(new Mark(null, not.MUTED() != null));
                yield new Group(Joiner.NONE, List.of(child), Mark.NONE);
            }
            case GroupContext group -> {
                List<Node> children = new ArrayList<>();
                for (AnyContext any : group.any()) {
                    Path child = path.child(children.size());
                    NodeContext only = only(any);
                    children.add(only == null ? group(any, child) : node(only, child));
                }
                yield new Group(Joiner.valueOf(group.joiner.getText().toUpperCase(Locale.ROOT)), children, Mark.NONE);
            }
            case ParenthesesContext parentheses -> group(parentheses.any(), path);
            case TaggedContext tagged -> tagged(tagged, false, path);
            case DidContext did -> {
                note(did.name(), path, Part.SUBJECT);
                Occurrences.Read read = occurrences.read(did.occurrence());
                read.parts().forEach((part, context) -> note(context, path, part));
                yield new Condition.Did(Quotes.name(did.name()), null, did.NOT() != null, read.count(), read.window(), Mark.NONE);
            }
            case AttributeContext attribute -> {
                note(attribute.name(), path, Part.SUBJECT);
                note(attribute.test(), path, Part.OPERATOR);
                Tests.Read read = tests.read(attribute.test());
                read.parts().forEach((part, context) -> note(context, path, part));
                yield new Condition.OfAttribute(Quotes.name(attribute.name()), read.test(), Mark.NONE);
            }
            default -> throw new IllegalStateException("an alternative of the grammar without a reading: " + plain.getClass());
        };
    }

    private Condition.Tagged tagged(TaggedContext tagged, boolean not, Path path) {
        note(tagged.tag(), path, Part.VALUE);
        return new Condition.Tagged(tagged.tag().TEXT() == null ? "" : Quotes.strip(tagged.tag().getText()), not, Mark.NONE);
    }

    private void note(ParserRuleContext context, Path path) {
        nodes.put(path, spots.of(context.getStart()));
    }

    private void note(ParserRuleContext context, Path path, Part part) {
        parts.put(new Places.Spot(path, part), spots.of(context.getStart()));
    }
}
