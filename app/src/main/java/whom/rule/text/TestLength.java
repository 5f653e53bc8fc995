package whom.rule.text;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import whom.rule.text.grammar.RuleGrammarLexer;

/// Where a test of a named value ends in a row of tokens, without reading it. A rank among people is no such test.
///
/// @param tokens of one text, without white space and comments
record TestLength(List<CommonToken> tokens) {
    private static final Set<Integer> VALUES = Set.of(RuleGrammarLexer.TEXT, RuleGrammarLexer.DATE, RuleGrammarLexer.NUMBER,
            RuleGrammarLexer.TRUE, RuleGrammarLexer.FALSE, RuleGrammarLexer.OPENED, RuleGrammarLexer.NAME, RuleGrammarLexer.QUOTED);

    /// The place after the test that begins here with its name; −1 where none does.
    int end(int name) {
        return SoftKeywords.SUBJECTS.contains(type(name)) ? test(name + 1) : -1;
    }

    private int test(int i) {
        return switch (type(i)) {
            case RuleGrammarLexer.EQUAL, RuleGrammarLexer.DIFFERENT, RuleGrammarLexer.LESS, RuleGrammarLexer.AT_MOST,
                    RuleGrammarLexer.GREATER, RuleGrammarLexer.AT_LEAST, RuleGrammarLexer.CONTAINS, RuleGrammarLexer.MATCHES ->
                value(i + 1);
            case RuleGrammarLexer.BEFORE, RuleGrammarLexer.AFTER, RuleGrammarLexer.ON -> value(i + 1);
            case RuleGrammarLexer.STARTS, RuleGrammarLexer.ENDS -> after(i + 1, RuleGrammarLexer.WITH) < 0 ? -1 : value(i + 2);
            case RuleGrammarLexer.IS -> state(type(i + 1) == RuleGrammarLexer.NOT ? i + 2 : i + 1);
            case RuleGrammarLexer.NOT -> negated(i + 1);
            case RuleGrammarLexer.BETWEEN -> range(i + 1);
            case RuleGrammarLexer.IN -> type(i + 1) == RuleGrammarLexer.LAST || type(i + 1) == RuleGrammarLexer.NEXT
                    ? span(i + 2)
                    : list(i + 1);
            case RuleGrammarLexer.HAS -> list(i + 2);
            case RuleGrammarLexer.WITHIN -> type(i + 1) == RuleGrammarLexer.OPENED ? i + 2 : span(i + 2);
            case RuleGrammarLexer.TODAY, RuleGrammarLexer.YESTERDAY -> i + 1;
            case RuleGrammarLexer.FURTHER -> after(span(i + 2), RuleGrammarLexer.AGO);
            case RuleGrammarLexer.NUMBER -> after(i + 2, RuleGrammarLexer.AGO);
            default -> -1;
        };
    }

    private int negated(int i) {
        return switch (type(i)) {
            case RuleGrammarLexer.IN -> list(i + 1);
            case RuleGrammarLexer.CONTAINS, RuleGrammarLexer.MATCHES, RuleGrammarLexer.STARTS, RuleGrammarLexer.ENDS,
                    RuleGrammarLexer.BETWEEN ->
                test(i);
            default -> -1;
        };
    }

    private int state(int i) {
        return type(i) == RuleGrammarLexer.SET || type(i) == RuleGrammarLexer.EMPTY ? i + 1 : value(i);
    }

    private int value(int i) {
        int at = type(i) == RuleGrammarLexer.CASE ? i + 1 : i;
        return VALUES.contains(type(at)) ? at + 1 : -1;
    }

    private int range(int i) {
        int and = value(i);
        return and < 0 ? -1 : after(and, RuleGrammarLexer.AND) < 0 ? -1 : value(and + 1);
    }

    private int list(int i) {
        int at = type(i) == RuleGrammarLexer.CASE ? i + 1 : i;
        if (type(at) != RuleGrammarLexer.OPEN) {
            return -1;
        }
        int end = at + 1;
        while (VALUES.contains(type(end)) || type(end) == RuleGrammarLexer.COMMA) {
            end++;
        }
        return after(end, RuleGrammarLexer.CLOSE);
    }

    /// A number and its unit.
    private int span(int i) {
        return type(i) == RuleGrammarLexer.NUMBER && type(i + 1) != Token.EOF ? i + 2 : -1;
    }

    private int after(int i, int type) {
        return i >= 0 && type(i) == type ? i + 1 : -1;
    }

    private int type(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
    }
}
