package whom.liquid.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Term.Kind;
import whom.liquid.lex.Token;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Node;

/// Reads `for` and `tablerow`.
final class LoopReader {
    private final BodyReader bodies;

    LoopReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    /// What stands in the opening tag.
    private static final class Header {
        String variable = "";
        Expression over = Expression.Literal.NOTHING;
        String subject = "";
        String name = "";
        boolean reversed;
        boolean goesOn;
        @Nullable
        Expression limit;
        @Nullable
        Expression offset;
        @Nullable
        Expression columns;

        Node.Loop loop(int trace) {
            return new Node.Loop(variable, over, name, limit, offset, trace);
        }
    }

    void loop(Draft draft, Token.Tag opener) {
        int number = bodies.reading().startBlock();
        Header header = header(opener, true);
        Draft body = new Draft();
        Token.Tag written = bodies.arm(opener, body, Set.of("else"));
        Draft otherwise = new Draft();
        Token.Tag unreached = written == null ? null : bodies.arm(opener, otherwise, Set.of("else"));
        while (unreached != null) {
            bodies.reading().note(unreached.span(), "nothing reaches this 'else': another one stands before it");
            unreached = bodies.arm(opener, new Draft(), Set.of("else"));
        }
        Arm empty = new Arm(null, (written == null ? opener : written).span().place());
        int trace = bodies.reading().finishBlock(number, Block.Kind.LOOP, header.subject, opener.span(),
                List.of(new Arm(null, opener.span().place()), empty));
        boolean blank = body.isBlank() && otherwise.isBlank();
        draft.add(new Node.For(opener.span(), header.loop(trace), header.reversed, header.goesOn, BranchReader.body(body, blank),
                written == null ? Body.EMPTY : BranchReader.body(otherwise, blank)), blank);
    }

    void table(Draft draft, Token.Tag opener) {
        int number = bodies.reading().startBlock();
        Header header = header(opener, false);
        Draft body = new Draft();
        bodies.arm(opener, body, Set.of());
        Arm arm = new Arm(null, opener.span().place());
        int trace = bodies.reading().finishBlock(number, Block.Kind.LOOP, header.subject, opener.span(), List.of(arm, arm));
        draft.add(new Node.TableRow(opener.span(), header.loop(trace), header.columns, body.body()), false);
    }

    private Header header(Token.Tag tag, boolean plain) {
        Header header = new Header();
        return bodies.reading().attempt(header, () -> {
            Terms terms = bodies.terms(tag.markup());
            ExpressionReader reader = bodies.expressions(terms);
            header.variable = terms.takeName("a name for the items, as in '" + tag.name() + " item in list',");
            if (!terms.takeWord("in")) {
                throw terms.unexpected("'in'");
            }
            int start = terms.position();
            header.over = reader.expression();
            header.subject = terms.since(start).written();
            header.name = header.variable + "-" + terms.packed(start);
            header.reversed = plain && terms.takeWord("reversed");
            terms.takeIf(Kind.COMMA);
            while (!terms.is(Kind.END)) {
                setting(header, terms, reader, plain);
                terms.takeIf(Kind.COMMA);
            }
            return header;
        });
    }

    private static void setting(Header header, Terms terms, ExpressionReader reader, boolean plain) {
        if (terms.isWord("reversed")) {
            throw new SyntaxMistake(terms.here(), plain ? "'reversed' stands right behind the list" : "'tablerow' knows no 'reversed'");
        }
        boolean limit = terms.isWord("limit");
        boolean offset = terms.isWord("offset");
        boolean columns = !plain && terms.isWord("cols");
        if (!limit && !offset && !columns) {
            throw terms.unexpected(plain ? "'limit:' or 'offset:'" : "'cols:', 'limit:' or 'offset:'");
        }
        terms.take();
        terms.expect(Kind.COLON, "':'");
        if (offset && plain && terms.takeWord("continue")) {
            header.goesOn = true;
            return;
        }
        Expression value = reader.expression();
        if (limit) {
            header.limit = value;
        } else if (offset) {
            header.offset = value;
        } else {
            header.columns = value;
        }
    }
}
