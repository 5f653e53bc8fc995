package whom.liquid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.lex.Lexer;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Term.Kind;
import whom.liquid.lex.Token;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Reads the tags that neither branch nor loop.
final class TagReader {
    private final BodyReader bodies;

    TagReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    /// A tag that is one node, or nothing when it is wrong.
    private void add(Draft draft, boolean blank, Reader reader) {
        bodies.reading().attempt(Optional.<Node>empty(), () -> Optional.of(reader.read())).ifPresent(node -> draft.add(node, blank));
    }

    /// Reads one node.
    @FunctionalInterface
    private interface Reader {
        Node read();
    }

    void assign(Draft draft, Token.Tag tag) {
        add(draft, true, () -> {
            Span markup = tag.markup();
            String text = markup.source().text();
            int end = markup.start();
            while (end < markup.end() && isNamePart(text.charAt(end))) {
                end++;
            }
            int equals = end;
            while (equals < markup.end() && Character.isWhitespace(text.charAt(equals))) {
                equals++;
            }
            if (end == markup.start() || equals == markup.end() || text.charAt(equals) != '=') {
                throw new SyntaxMistake(tag.span(), "'assign' needs a name, '=' and a value, as in {% assign name = 'value' %}");
            }
            Terms terms = bodies.terms(new Span(markup.source(), equals + 1, markup.end()));
            if (terms.is(Kind.END)) {
                throw new SyntaxMistake(tag.span(), "'assign' needs a value behind '='");
            }
            return new Node.Assign(tag.span(), text.substring(markup.start(), end), bodies.expressions(terms).filtered());
        });
    }

    private static boolean isNamePart(char c) {
        return Lexer.isWord(c) || c == '-' || c == '.';
    }

    void capture(Draft draft, Token.Tag tag) {
        Draft body = new Draft();
        bodies.arm(tag, body, Set.of());
        add(draft, true, () -> {
            String name = tag.markup().written();
            String bare = name.length() > 2 && (name.charAt(0) == '\'' || name.charAt(0) == '"')
                    && name.charAt(name.length() - 1) == name.charAt(0)
                            ? name.substring(1, name.length() - 1)
                            : name;
            if (bare.isEmpty() || !bare.chars().allMatch(c -> isNamePart((char) c))) {
                throw new SyntaxMistake(tag.span(), "'capture' needs a name, as in {% capture name %}");
            }
            return new Node.Capture(tag.span(), bare, body.body());
        });
    }

    void ifChanged(Draft draft, Token.Tag tag) {
        Draft body = new Draft();
        bodies.arm(tag, body, Set.of());
        draft.add(new Node.IfChanged(tag.span(), body.body()), body.isBlank());
    }

    void count(Draft draft, Token.Tag tag, int by) {
        add(draft, false, () -> {
            Terms terms = bodies.terms(tag.markup());
            String name = terms.takeName("a name behind '" + tag.name() + "'");
            terms.takeEnd("the end of '" + tag.name() + "'");
            return new Node.Count(tag.span(), name, by);
        });
    }

    void cycle(Draft draft, Token.Tag tag) {
        add(draft, false, () -> {
            Terms terms = bodies.terms(tag.markup());
            ExpressionReader reader = bodies.expressions(terms);
            List<Expression> values = new ArrayList<>();
            Expression first = reader.expression();
            @Nullable
            Expression group = null;
            if (terms.takeIf(Kind.COLON)) {
                group = first;
                values.add(reader.expression());
            } else {
                values.add(first);
            }
            while (terms.takeIf(Kind.COMMA) && !terms.is(Kind.END)) {
                values.add(reader.expression());
            }
            terms.takeEnd("',' and another value, or the end,");
            boolean fixed = values.stream().allMatch(Expression.Literal.class::isInstance);
            return new Node.Cycle(tag.span(), group,
                    fixed ? values.toString() : "at " + tag.span().place() + " of " + tag.span().source().partial(), values);
        });
    }

    void include(Draft draft, Token.Tag tag, boolean isolated) {
        add(draft, false, () -> {
            Terms terms = bodies.terms(tag.markup());
            ExpressionReader reader = bodies.expressions(terms);
            Expression name = reader.expression();
            if (isolated && !(name instanceof Expression.Literal(String _))) {
                throw new SyntaxMistake(tag.span(), "'render' needs the name of a template in quotes");
            }
            boolean each = terms.isWord("for") && !terms.isThen(Kind.COLON);
            @Nullable
            Expression with = null;
            if (each || (terms.isWord("with") && !terms.isThen(Kind.COLON))) {
                terms.take();
                with = reader.expression();
            }
            @Nullable
            String alias = null;
            if (terms.isWord("as") && !terms.isThen(Kind.COLON)) {
                terms.take();
                alias = terms.takeName("a name behind 'as'");
            }
            List<Filtered.Keyword> arguments = new ArrayList<>();
            terms.takeIf(Kind.COMMA);
            while (!terms.is(Kind.END)) {
                arguments.add(reader.keyword());
                terms.takeIf(Kind.COMMA);
            }
            @Nullable
            Body body = name instanceof Expression.Literal(String text)
                    ? bodies.reading().include(tag.span(), text, bodies.within(), bodies.depth() + 1)
                    : null;
            return new Node.Include(tag.span(), isolated, name, body, with, each, alias, arguments);
        });
    }
}
