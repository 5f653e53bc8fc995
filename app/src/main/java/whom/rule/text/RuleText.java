package whom.rule.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import whom.profile.Schema;
import whom.rule.Rule;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser;
import whom.text.Folding;

/// A rule as text, both ways. Any text that [#print] gives parses to the very same rule.
public final class RuleText {
    private RuleText() {
    }

    /// The rule of a text; nothing but white space and comments is everyone.
    public static Parsed parse(String text) {
        return parse(text, Set.of());
    }

    /// As above, where it is known what people and events have: a WHERE ends before a test of what only people have.
    public static Parsed parse(String text, Schema schema) {
        Set<String> ofPeople = schema.attributes().stream().map(a -> Folding.fold(a.name())).collect(Collectors.toCollection(HashSet::new));
        schema.events().forEach(event -> event.properties().forEach(property -> ofPeople.remove(Folding.fold(property.name()))));
        return parse(text, ofPeople);
    }

    private static Parsed parse(String text, Set<String> ofPeople) {
        RuleGrammarLexer lexer = new RuleGrammarLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        Spots spots = new Spots(text);
        Optional<SyntaxError> tooDeep = Depth.check(tokens.getTokens(), spots);
        if (tooDeep.isPresent()) {
            return new Parsed.Broken(List.of(tooDeep.get()));
        }
        List<CommonToken> words = tokens.getTokens().stream().map(CommonToken.class::cast).toList();
        Starters.settle(words);
        Wheres.settle(words, ofPeople);
        RuleGrammarParser parser = new RuleGrammarParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstMistake());
        try {
            List<SyntaxError> errors = new ArrayList<>();
            TreeReader reader = new TreeReader(spots, errors);
            Rule rule = reader.rule(parser.text());
            return errors.isEmpty() ? new Parsed.Tree(rule, reader.places()) : new Parsed.Broken(errors);
        } catch (FirstMistake.Met mistake) {
            return new Parsed.Broken(List.of(new Explanation(tokens, mistake).error(spots)));
        }
    }

    /// The one canonical text of a rule: a single line when it fits, else one line a condition.
    public static String print(Rule rule) {
        return new Printer().print(rule);
    }
}
