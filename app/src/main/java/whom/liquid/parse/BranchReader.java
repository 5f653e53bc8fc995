package whom.liquid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.lex.Term.Kind;
import whom.liquid.lex.Token;
import whom.liquid.tree.Body;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Reads `if`, `unless` and `case`.
final class BranchReader {
    private static final Set<String> IF_MIDDLES = Set.of("elsif", "else");
    private static final Set<String> CASE_MIDDLES = Set.of("when", "else");

    private final BodyReader bodies;

    BranchReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    private record Asked(Condition condition, Draft draft) {}

    void conditional(Draft draft, Token.Tag opener) {
        int number = bodies.reading().startBlock();
        List<Arm> arms = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        @Nullable
        Draft otherwise = null;
        List<Draft> all = new ArrayList<>();
        Token.Tag at = opener;
        while (at != null) {
            Draft body = new Draft();
            all.add(body);
            if (otherwise != null) {
                bodies.reading().note(at.span(), "nothing reaches this '" + at.name() + "': it stands behind 'else'");
            } else if (at.name().equals("else")) {
                otherwise = body;
                arms.add(new Arm(null, at.span().place()));
            } else {
                Span markup = at.markup();
                asked.add(new Asked(condition(at), body));
                arms.add(new Arm(markup.written(), markup.place()));
            }
            at = bodies.arm(opener, body, IF_MIDDLES);
        }
        if (otherwise == null) {
            arms.add(new Arm(null, opener.span().place()));
        }
        boolean unless = opener.name().equals("unless");
        int trace = bodies.reading().finishBlock(number, unless ? Block.Kind.UNLESS : Block.Kind.IF, "", opener.span(), arms);
        boolean blank = all.stream().allMatch(Draft::isBlank);
        List<Node.Branch> branches = new ArrayList<>();
        for (Asked one : asked) {
            branches.add(new Node.Branch(one.condition(), !unless || !branches.isEmpty(), body(one.draft(), blank)));
        }
        draft.add(new Node.If(opener.span(), branches, otherwise == null ? Body.EMPTY : body(otherwise, blank), trace), blank);
    }

    static Body body(Draft draft, boolean blank) {
        return blank ? draft.bodyWithoutBlanks() : draft.body();
    }

    private Condition condition(Token.Tag tag) {
        return bodies.reading().attempt(Condition.NEVER,
                () -> bodies.expressions(bodies.terms(tag.markup())).condition());
    }

    private record Choice(List<Expression> values, boolean otherwise, int arm, Draft draft) {}

    void choice(Draft draft, Token.Tag opener) {
        Reading reading = bodies.reading();
        int number = reading.startBlock();
        Expression subject = reading.attempt(Expression.Literal.NOTHING, () -> {
            Terms terms = bodies.terms(opener.markup());
            Expression read = bodies.expressions(terms).expression();
            terms.takeEnd("the end of 'case'");
            return read;
        });
        List<Arm> arms = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        @Nullable
        Span otherwise = null;
        Token.Tag at = bodies.arm(opener, new Draft(), CASE_MIDDLES);
        while (at != null) {
            Draft body = new Draft();
            if (at.name().equals("else")) {
                otherwise = otherwise == null ? at.span() : otherwise;
                choices.add(new Choice(List.of(), true, -1, body));
            } else {
                Values values = values(at);
                choices.add(new Choice(values.expressions(), false, arms.size(), body));
                arms.add(new Arm(String.join(", ", values.written()), at.markup().place()));
            }
            at = bodies.arm(opener, body, CASE_MIDDLES);
        }
        int last = arms.size();
        arms.add(new Arm(null, (otherwise == null ? opener.span() : otherwise).place()));
        int trace = reading.finishBlock(number, Block.Kind.CASE, opener.markup().written(), opener.span(), arms);
        boolean blank = choices.stream().allMatch(choice -> choice.draft().isBlank());
        List<Node.When> whens = choices.stream()
                .map(c -> new Node.When(c.values(), c.otherwise(), c.otherwise() ? last : c.arm(), body(c.draft(), blank))).toList();
        draft.add(new Node.Case(opener.span(), subject, whens, trace, last), blank);
    }

    private record Values(List<Expression> expressions, List<String> written) {}

    /// Values of a `when`, between commas or `or`.
    private Values values(Token.Tag tag) {
        List<Expression> expressions = new ArrayList<>();
        List<String> written = new ArrayList<>();
        return bodies.reading().attempt(new Values(List.of(), List.of()), () -> {
            Terms terms = bodies.terms(tag.markup());
            ExpressionReader reader = bodies.expressions(terms);
            do {
                int start = terms.position();
                expressions.add(reader.expression());
                written.add(terms.since(start).written());
            } while (terms.takeIf(Kind.COMMA) || terms.takeWord("or"));
            terms.takeEnd("',' or 'or' and another value, or the end,");
            return new Values(expressions, written);
        });
    }
}
