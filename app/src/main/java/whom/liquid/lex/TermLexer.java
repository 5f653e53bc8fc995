package whom.liquid.lex;

import java.util.ArrayList;
import java.util.List;
import whom.liquid.lex.Term.Kind;
import whom.liquid.tree.Span;
import whom.liquid.value.Whitespace;

/// Cuts what stands in an output or a tag into terms, the last one being its end.
public final class TermLexer {
    private final Span inside;
    private final String text;
    private final boolean personal;
    private final List<Term> terms = new ArrayList<>();

    private TermLexer(Span inside, boolean personal) {
        this.personal = personal;
        this.inside = inside;
        this.text = inside.source().text();
    }

    /// @param personal whether names may stand in `${…}`, and `{{` and `}}` around a value mean nothing
    public static List<Term> terms(Span inside, boolean personal) {
        return new TermLexer(inside, personal).cut();
    }

    private List<Term> cut() {
        int at = inside.start();
        while (true) {
            while (at < inside.end() && Whitespace.is(text.charAt(at))) {
                at++;
            }
            if (at == inside.end()) {
                terms.add(new Term(Kind.END, at, at));
                return terms;
            }
            at = term(at);
        }
    }

    private int term(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '|' -> add(Kind.PIPE, at, 1);
            case '.' -> next(at) == '.' ? add(Kind.DOT_DOT, at, 2) : add(Kind.DOT, at, 1);
            case ':' -> add(Kind.COLON, at, 1);
            case ',' -> add(Kind.COMMA, at, 1);
            case '[' -> add(Kind.OPEN_SQUARE, at, 1);
            case ']' -> add(Kind.CLOSE_SQUARE, at, 1);
            case '(' -> add(Kind.OPEN_ROUND, at, 1);
            case ')' -> add(Kind.CLOSE_ROUND, at, 1);
            case '?' -> add(Kind.QUESTION, at, 1);
            case '-' -> isDigit(next(at)) ? number(at) : add(Kind.DASH, at, 1);
            case '\'', '"' -> quoted(at, c);
            case '=', '!' -> {
                if (next(at) != '=') {
                    throw mistake(at, at + 1, c == '=' ? "to compare, write '=='" : "'!' is only known in '!='");
                }
                yield add(Kind.COMPARISON, at, 2);
            }
            case '<' -> add(Kind.COMPARISON, at, next(at) == '=' || next(at) == '>' ? 2 : 1);
            case '>' -> add(Kind.COMPARISON, at, next(at) == '=' ? 2 : 1);
            default -> {
                if (isDigit(c)) {
                    yield number(at);
                }
                if (Lexer.isWord(c)) {
                    yield name(at);
                }
                if (personal && (c == '{' || c == '}') && next(at) == c) {
                    yield at + 2;
                }
                if (personal && c == '$' && next(at) == '{') {
                    yield personal(at);
                }
                throw mistake(at, text.offsetByCodePoints(at, 1),
                        "'" + Character.toString(text.codePointAt(at)) + "' is not expected here");
            }
        };
    }

    private int add(Kind kind, int start, int length) {
        terms.add(new Term(kind, start, start + length));
        return start + length;
    }

    private char next(int at) {
        return at + 1 < inside.end() ? text.charAt(at + 1) : 0;
    }

    private int number(int start) {
        int at = digits(start + 1);
        if (at + 1 < inside.end() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at = digits(at + 1);
        }
        return add(Kind.NUMBER, start, at - start);
    }

    private int digits(int from) {
        int at = from;
        while (at < inside.end() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int quoted(int start, char quote) {
        int end = text.indexOf(quote, start + 1);
        if (end < 0 || end >= inside.end()) {
            throw mistake(start, inside.end(), "a text starts with " + quote + " and never ends");
        }
        return add(Kind.TEXT, start, end + 1 - start);
    }

    private int personal(int start) {
        int end = text.indexOf('}', start);
        if (end < 0 || end >= inside.end()) {
            throw mistake(start, inside.end(), "'${' has no '}' that ends it");
        }
        return add(Kind.PERSONAL, start, end + 1 - start);
    }

    private int name(int start) {
        int at = start;
        while (at < inside.end() && (Lexer.isWord(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        if (at < inside.end() && text.charAt(at) == '?') {
            at++;
        }
        boolean afterDot = !terms.isEmpty() && terms.getLast().kind() == Kind.DOT;
        boolean contains = !afterDot && at - start == 8 && text.startsWith("contains", start);
        return add(contains ? Kind.COMPARISON : Kind.NAME, start, at - start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private SyntaxMistake mistake(int start, int end, String message) {
        return new SyntaxMistake(new Span(inside.source(), start, Math.min(end, inside.end())), message);
    }
}
