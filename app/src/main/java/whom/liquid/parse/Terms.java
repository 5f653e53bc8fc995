package whom.liquid.parse;

import java.util.List;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Term;
import whom.liquid.lex.Term.Kind;
import whom.liquid.lex.TermLexer;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// The terms of one output or tag, read one after the other.
final class Terms {
    private final Span inside;
    private final List<Term> terms;
    private int at;

    /// @param personal whether names may stand in `${…}`
    Terms(Span inside, boolean personal) {
        this.inside = inside;
        this.terms = TermLexer.terms(inside, personal);
    }

    Source source() {
        return inside.source();
    }

    Term peek() {
        return terms.get(at);
    }

    boolean is(Kind kind) {
        return peek().kind() == kind;
    }

    /// Whether such a term follows the next one.
    boolean isThen(Kind kind) {
        return at + 1 < terms.size() && terms.get(at + 1).kind() == kind;
    }

    Term take() {
        Term term = terms.get(at);
        if (term.kind() != Kind.END) {
            at++;
        }
        return term;
    }

    boolean takeIf(Kind kind) {
        if (is(kind)) {
            at++;
            return true;
        }
        return false;
    }

    /// Whether the next is this word, which is then taken.
    boolean takeWord(String word) {
        if (isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    boolean isWord(String word) {
        Term term = peek();
        return term.kind() == Kind.NAME && term.end() - term.start() == word.length() && text(term).equals(word);
    }

    /// @param wanted what is missing when there is none
    String takeName(String wanted) {
        if (!is(Kind.NAME)) {
            throw unexpected(wanted);
        }
        return text(take());
    }

    /// What stands in `${…}`.
    String takePersonal() {
        String written = text(take());
        return written.substring(2, written.length() - 1).strip();
    }

    void takeEnd(String wanted) {
        if (!is(Kind.END)) {
            throw unexpected(wanted);
        }
    }

    void expect(Kind kind, String wanted) {
        if (!takeIf(kind)) {
            throw unexpected(wanted);
        }
    }

    SyntaxMistake unexpected(String wanted) {
        return new SyntaxMistake(here(), wanted + (is(Kind.END) ? " is missing" : " is expected here, not '" + text(peek()) + "'"));
    }

    String text(Term term) {
        return source().text().substring(term.start(), term.end());
    }

    /// The next term; at the end nothing, behind all others.
    Span here() {
        Term term = peek();
        return new Span(source(), term.start(), term.end());
    }

    int position() {
        return at;
    }

    /// From the term at a position to the one before the next.
    Span since(int position) {
        int start = terms.get(position).start();
        return new Span(source(), start, at == position ? start : terms.get(at - 1).end());
    }

    /// As written since a position, without what is between the terms.
    String packed(int position) {
        StringBuilder packed = new StringBuilder();
        for (int i = position; i < at; i++) {
            packed.append(text(terms.get(i)));
        }
        return packed.toString();
    }
}
