package whom.rule.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser;
import whom.text.NearMatch;

/// A mistake of a text in the marketer's words: what was found, what could stand there, and what was likely meant.
record Explanation(CommonTokenStream tokens, FirstMistake.Met mistake) {
    /// Words that begin a condition and are easily misspelt into what looks like a name.
    private static final List<String> STARTERS = List.of("TAGGED", "DID", "NOT", "MUTED", "NONE", "CONSENT", "ANNIVERSARY", "EXPORTED",
            "FIRST", "LAST", "SUM", "AVG", "MIN", "MAX", "RANDOM", "PIN");

    SyntaxError error(Spots spots) {
        Token found = mistake.found();
        Token before = found.getTokenIndex() == 0 ? null : neighbour(-1);
        Optional<String> slip = before == null || before.getType() != RuleGrammarLexer.NAME || !expects(RuleGrammarLexer.EQUAL)
                ? Optional.empty()
                : NearMatch.of(before.getText().toUpperCase(Locale.ROOT), STARTERS);
        if (slip.isPresent() && before != null) {
            return new SyntaxError(spots.of(before), "unknown word " + before.getText() + "; did you mean " + slip.get() + "?");
        }
        return new SyntaxError(spots.of(found), message(found));
    }

    private String message(Token found) {
        String text = found.getText();
        if (found.getType() == RuleGrammarLexer.OTHER && (text.equals("'") || text.equals("\"") || text.equals("`"))) {
            return "the quote " + text + " that begins here is never closed";
        }
        if (found.getType() == RuleGrammarLexer.TIMES || found.getType() == RuleGrammarLexer.TIME) {
            return "expected AT LEAST, AT MOST, EXACTLY, FEWER THAN or MORE THAN before " + neighbour(-1).getText() + " " + text;
        }
        if (found.getType() == RuleGrammarLexer.THEN) {
            return "THEN goes on from an event, before any count or window: DID a THEN b IN LAST 7 DAYS";
        }
        String message = "expected " + expected() + ", found " + (found.getType() == Token.EOF ? "the end" : text);
        if (found.getType() == RuleGrammarLexer.NAME) {
            Optional<String> near = NearMatch.of(text.toUpperCase(Locale.ROOT), Expected.keywords(mistake.expected()));
            if (near.isPresent()) {
                return message + "; did you mean " + near.get() + "?";
            }
            String hint = Synonyms.hint(text);
            if (hint != null) {
                return message + "; " + hint;
            }
            if (expects(RuleGrammarLexer.TEXT)) {
                return message + "; text needs quotes: " + Quotes.text(text);
            }
        }
        Token before = neighbour(-1);
        if (found.getType() == RuleGrammarLexer.OTHER && text.equals("-") && before.getStopIndex() + 1 == found.getStartIndex()) {
            return message + "; a name with signs needs back-quotes: `" + before.getText() + "-…`";
        }
        if (expects(RuleGrammarLexer.QUOTED) && RuleGrammarParser.VOCABULARY.getSymbolicName(found.getType()) != null
                && isWord(text)) {
            return message + "; a name that is also a keyword needs back-quotes: `" + text + "`";
        }
        return message;
    }

    private String expected() {
        List<String> phrases = List.copyOf(phrases());
        return phrases.size() == 1
                ? phrases.getFirst()
                : String.join(", ", phrases.subList(0, phrases.size() - 1)) + " or " + phrases.getLast();
    }

    private Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>();
        List<Integer> rest = new ArrayList<>(mistake.expected().toList());
        for (Expected phrase : Expected.values()) {
            if (rest.containsAll(phrase.tokens())) {
                phrases.add(phrase.words());
                rest.removeAll(phrase.covers());
            }
        }
        rest.forEach(type -> phrases.add(Expected.word(type)));
        return phrases;
    }

    /// The token before (−1) or after (+1) the one that was found; at the ends of the text that one itself.
    private Token neighbour(int step) {
        int index = mistake.found().getTokenIndex() + step;
        while (index >= 0 && index < tokens.size()) {
            if (tokens.get(index).getChannel() == Token.DEFAULT_CHANNEL) {
                return tokens.get(index);
            }
            index += step;
        }
        return mistake.found();
    }

    private boolean expects(int type) {
        IntervalSet expected = mistake.expected();
        return expected.contains(type);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }
}
