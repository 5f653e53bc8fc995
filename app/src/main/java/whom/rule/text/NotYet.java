package whom.rule.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import whom.rule.text.grammar.RuleGrammarLexer;

/// What the rule language knows and a rule cannot carry yet, so that it is named instead of puzzled over.
final class NotYet {
    private static final String MESSAGE = " is not supported yet";

    private static final Map<Integer, String> CONSTRUCTS = Map.ofEntries( //
            Map.entry(RuleGrammarLexer.WHERE, "WHERE (properties of an event)"), //
            Map.entry(RuleGrammarLexer.THEN, "THEN (a sequence of events)"), //
            Map.entry(RuleGrammarLexer.SUM, "SUM of an event's property"), //
            Map.entry(RuleGrammarLexer.AVG, "AVG of an event's property"), //
            Map.entry(RuleGrammarLexer.MIN, "MIN of an event's property"), //
            Map.entry(RuleGrammarLexer.MAX, "MAX of an event's property"), //
            Map.entry(RuleGrammarLexer.COUNT, "COUNT DISTINCT of an event's property"), //
            Map.entry(RuleGrammarLexer.FIRST, "FIRST event"), //
            Map.entry(RuleGrammarLexer.LAST, "LAST event"), //
            Map.entry(RuleGrammarLexer.TOP, "IN TOP (a rank)"), //
            Map.entry(RuleGrammarLexer.BOTTOM, "IN BOTTOM (a rank)"), //
            Map.entry(RuleGrammarLexer.BAND, "IN BAND (a rank)"), //
            Map.entry(RuleGrammarLexer.RANDOM, "RANDOM share"), //
            Map.entry(RuleGrammarLexer.CONSENT, "CONSENT"), //
            Map.entry(RuleGrammarLexer.SEGMENT, "IN SEGMENT"), //
            Map.entry(RuleGrammarLexer.EXPORTED, "EXPORTED"), //
            Map.entry(RuleGrammarLexer.ANNIVERSARY, "ANNIVERSARY"), //
            Map.entry(RuleGrammarLexer.PIN, "PIN"), //
            Map.entry(RuleGrammarLexer.MATCHES, "MATCHES (a pattern)"));

    /// A word before one of these was meant as the name of an attribute.
    private static final Set<Integer> COMPARISONS = Set.of(RuleGrammarLexer.EQUAL, RuleGrammarLexer.DIFFERENT, RuleGrammarLexer.LESS,
            RuleGrammarLexer.AT_MOST, RuleGrammarLexer.GREATER, RuleGrammarLexer.AT_LEAST, RuleGrammarLexer.IS, RuleGrammarLexer.CONTAINS,
            RuleGrammarLexer.STARTS, RuleGrammarLexer.ENDS, RuleGrammarLexer.HAS);

    private static final Set<Integer> BEFORE_WORD = Set.of(RuleGrammarLexer.IN, RuleGrammarLexer.NOT);

    private NotYet() {
    }

    /// The message when the token begins such a construct.
    static Optional<String> of(Token found, Token after, IntervalSet expected) {
        if (found.getType() == RuleGrammarLexer.IN && expected.contains(RuleGrammarLexer.DID)) {
            return Optional.of("IN SEGMENT" + MESSAGE);
        }
        String construct = CONSTRUCTS.get(found.getType());
        if (construct == null) {
            return Optional.empty();
        }
        return Optional.of(expected.contains(RuleGrammarLexer.QUOTED) && COMPARISONS.contains(after.getType())
                ? "a name that is also a keyword needs back-quotes: `" + found.getText() + "`"
                : construct + MESSAGE);
    }

    /// Whether the construct begins with the token before: `IN TOP`, `NOT MATCHES`.
    static boolean startsBefore(@Nullable Token before, Token found) {
        return before != null && BEFORE_WORD.contains(before.getType())
                && Set.of(RuleGrammarLexer.TOP, RuleGrammarLexer.BOTTOM, RuleGrammarLexer.BAND, RuleGrammarLexer.MATCHES)
                        .contains(found.getType());
    }
}
