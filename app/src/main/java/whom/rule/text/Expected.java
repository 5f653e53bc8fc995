package whom.rule.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser;

/// Sets of tokens that have one phrase together; the first that fit are said.
enum Expected {
    CONDITION("a condition, such as country = 'FR' or DID purchase", Set.of(RuleGrammarLexer.TAGGED, RuleGrammarLexer.DID), names(
            RuleGrammarLexer.TAGGED, RuleGrammarLexer.DID, RuleGrammarLexer.NOT, RuleGrammarLexer.ALL, RuleGrammarLexer.ANY,
            RuleGrammarLexer.NONE, RuleGrammarLexer.OPEN, RuleGrammarLexer.MUTED, RuleGrammarLexer.IN)), //
    OPERAND("a value, such as 'text', 12 or true, or an attribute", Set.of(RuleGrammarLexer.NAME, RuleGrammarLexer.TEXT,
            RuleGrammarLexer.TRUE),
            Set.of(RuleGrammarLexer.TEXT, RuleGrammarLexer.TRUE, RuleGrammarLexer.FALSE, RuleGrammarLexer.NUMBER,
                    RuleGrammarLexer.DATE, RuleGrammarLexer.OPENED, RuleGrammarLexer.CASE, RuleGrammarLexer.NAME,
                    RuleGrammarLexer.QUOTED)), //
    NAME("a name", Set.of(RuleGrammarLexer.NAME), names()), //
    COMPARISON("a comparison (=, !=, <, >, IN, CONTAINS, BETWEEN, IS SET, HAS ANY, BEFORE, WITHIN LAST …)", Set.of(RuleGrammarLexer.EQUAL,
            RuleGrammarLexer.IS),
            Set.of(RuleGrammarLexer.EQUAL, RuleGrammarLexer.DIFFERENT, RuleGrammarLexer.LESS, RuleGrammarLexer.GREATER,
                    RuleGrammarLexer.AT_LEAST, RuleGrammarLexer.AT_MOST, RuleGrammarLexer.IS, RuleGrammarLexer.NOT, RuleGrammarLexer.IN,
                    RuleGrammarLexer.CONTAINS, RuleGrammarLexer.STARTS, RuleGrammarLexer.ENDS, RuleGrammarLexer.MATCHES,
                    RuleGrammarLexer.BETWEEN,
                    RuleGrammarLexer.HAS, RuleGrammarLexer.BEFORE, RuleGrammarLexer.AFTER, RuleGrammarLexer.ON, RuleGrammarLexer.WITHIN,
                    RuleGrammarLexer.TODAY, RuleGrammarLexer.YESTERDAY, RuleGrammarLexer.FURTHER, RuleGrammarLexer.NUMBER)), //
    MEASURE("a comparison with a number (=, !=, <, <=, >, >=, BETWEEN)", Set.of(RuleGrammarLexer.EQUAL, RuleGrammarLexer.LESS),
            Set.of(RuleGrammarLexer.EQUAL, RuleGrammarLexer.DIFFERENT, RuleGrammarLexer.LESS, RuleGrammarLexer.GREATER,
                    RuleGrammarLexer.AT_LEAST, RuleGrammarLexer.AT_MOST, RuleGrammarLexer.NOT, RuleGrammarLexer.BETWEEN)), //
    ANNUAL("a day (TODAY, IN NEXT 7 DAYS, IN MONTH)", Set.of(RuleGrammarLexer.TODAY, RuleGrammarLexer.OPENED), Set.of(
            RuleGrammarLexer.TODAY, RuleGrammarLexer.OPENED, RuleGrammarLexer.IN, RuleGrammarLexer.WITHIN)), //
    VALUE("a value, such as 'text', 12 or true", Set.of(RuleGrammarLexer.TEXT, RuleGrammarLexer.TRUE), Set.of(RuleGrammarLexer.TEXT,
            RuleGrammarLexer.TRUE, RuleGrammarLexer.FALSE, RuleGrammarLexer.NUMBER, RuleGrammarLexer.DATE, RuleGrammarLexer.OPENED,
            RuleGrammarLexer.CASE)), //
    DATE("a date such as '2026-01-31'", Set.of(RuleGrammarLexer.TEXT, RuleGrammarLexer.DATE), Set.of(RuleGrammarLexer.TEXT,
            RuleGrammarLexer.DATE)), //
    TEXT("a text in quotes", Set.of(RuleGrammarLexer.TEXT), Set.of(RuleGrammarLexer.TEXT, RuleGrammarLexer.OPENED)), //
    WHERE("WHERE", Set.of(RuleGrammarLexer.WHERE), Set.of(RuleGrammarLexer.WHERE)), //
    THEN("THEN", Set.of(RuleGrammarLexer.THEN), Set.of(RuleGrammarLexer.THEN)), //
    AS_SEGMENT("AS SEGMENT 'id'", Set.of(RuleGrammarParser.AS_SEGMENT), Set.of(RuleGrammarParser.AS_SEGMENT)), //
    HOW_OFTEN("how often (AT LEAST 3 TIMES)", Set.of(RuleGrammarLexer.AT, RuleGrammarLexer.EXACTLY), Set.of(RuleGrammarLexer.AT,
            RuleGrammarLexer.EXACTLY, RuleGrammarLexer.FEWER)), //
    TIMES("TIMES", Set.of(RuleGrammarLexer.TIMES), Set.of(RuleGrammarLexer.TIME, RuleGrammarLexer.TIMES)), //
    WINDOW("when (IN LAST 30 DAYS, TODAY, BEFORE '2026-01-31')", Set.of(RuleGrammarLexer.TODAY, RuleGrammarLexer.ON), Set.of(
            RuleGrammarLexer.IN, RuleGrammarLexer.WITHIN, RuleGrammarLexer.TODAY, RuleGrammarLexer.YESTERDAY, RuleGrammarLexer.NUMBER,
            RuleGrammarLexer.FURTHER, RuleGrammarLexer.ON, RuleGrammarLexer.BEFORE, RuleGrammarLexer.AFTER, RuleGrammarLexer.BETWEEN)), //
    UNIT("a unit: MINUTES, HOURS, DAYS, WEEKS, MONTHS or YEARS", Set.of(RuleGrammarLexer.WEEKS, RuleGrammarLexer.DAYS), Set.of(
            RuleGrammarLexer.MINUTE, RuleGrammarLexer.MINUTES, RuleGrammarLexer.HOUR, RuleGrammarLexer.HOURS, RuleGrammarLexer.DAY,
            RuleGrammarLexer.DAYS, RuleGrammarLexer.WEEK, RuleGrammarLexer.WEEKS, RuleGrammarLexer.MONTH, RuleGrammarLexer.MONTHS,
            RuleGrammarLexer.YEAR, RuleGrammarLexer.YEARS)), //
    DAYS("DAYS", Set.of(RuleGrammarLexer.DAYS), Set.of(RuleGrammarLexer.DAY, RuleGrammarLexer.DAYS)), //
    NUMBER("a number", Set.of(RuleGrammarLexer.NUMBER), Set.of(RuleGrammarLexer.NUMBER, RuleGrammarLexer.OPENED)), //
    AND("AND", Set.of(RuleGrammarLexer.AND), Set.of(RuleGrammarLexer.AND, RuleGrammarParser.WHERE_AND)), //
    WHERE_AND("AND", Set.of(RuleGrammarParser.WHERE_AND), Set.of(RuleGrammarParser.WHERE_AND)), //
    OR("OR", Set.of(RuleGrammarLexer.OR), Set.of(RuleGrammarLexer.OR, RuleGrammarParser.WHERE_OR)), //
    WHERE_OR("OR", Set.of(RuleGrammarParser.WHERE_OR), Set.of(RuleGrammarParser.WHERE_OR)), //
    LABEL("AS 'a label'", Set.of(RuleGrammarLexer.AS), Set.of(RuleGrammarLexer.AS)), //
    COMMA("a comma", Set.of(RuleGrammarLexer.COMMA), Set.of(RuleGrammarLexer.COMMA)), //
    PROPERTY("a dot and a property, as in purchase.amount", Set.of(RuleGrammarLexer.DOT), Set.of(RuleGrammarLexer.DOT)), //
    LIST("a list in ( ), such as ('a', 'b')", Set.of(RuleGrammarLexer.OPEN, RuleGrammarLexer.CASE), Set.of(RuleGrammarLexer.OPEN,
            RuleGrammarLexer.CASE)), //
    OPEN("( …", Set.of(RuleGrammarLexer.OPEN), Set.of(RuleGrammarLexer.OPEN, RuleGrammarLexer.CASE)), //
    CLOSE("a closing )", Set.of(RuleGrammarLexer.CLOSE), Set.of(RuleGrammarLexer.CLOSE)), //
    END("the end", Set.of(Token.EOF), Set.of(Token.EOF, RuleGrammarLexer.PIN));

    private final String words;
    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Integer> tokens;
    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Integer> covers;

    Expected(String words, Set<Integer> tokens, Set<Integer> covers) {
        this.words = words;
        this.tokens = tokens;
        this.covers = covers;
    }

    String words() {
        return words;
    }

    /// All of these must be expected for the phrase to be said.
    Set<Integer> tokens() {
        return tokens;
    }

    /// What need not be said any more.
    Set<Integer> covers() {
        return covers;
    }

    /// The keyword of a token.
    static String word(int type) {
        String literal = RuleGrammarParser.VOCABULARY.getLiteralName(type);
        return literal == null ? RuleGrammarParser.VOCABULARY.getDisplayName(type) : literal.substring(1, literal.length() - 1);
    }

    /// The keywords among the tokens.
    static List<String> keywords(IntervalSet types) {
        List<String> words = new ArrayList<>();
        for (int type : types.toList()) {
            String word = type == Token.EOF ? "" : word(type);
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))
                    && RuleGrammarParser.VOCABULARY.getLiteralName(type) != null) {
                words.add(word);
            }
        }
        return words;
    }

    /// A name and the keywords that may stand for one, with what else a phrase covers.
    private static Set<Integer> names(Integer... more) {
        List<Integer> types = new ArrayList<>(Arrays.asList(more));
        types.addAll(SoftKeywords.NAMES);
        return Set.copyOf(types);
    }
}
