package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.FilterEntry;
import whom.liquid.klaviyo.ValueReader.Missing;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Span;

/// Reads conditions. `or` binds least, then `and`, `not`, `in`, and most the comparisons, as in
/// [Django](https://docs.djangoproject.com/en/4.2/ref/templates/builtins/#boolean-operators); there are no brackets.
final class ConditionReader {
    /// An operator between two operands.
    private record Infix(int binding, FilterEntry filter) {}

    private static final int NOT = 8;
    private static final Map<String, Infix> INFIX = Map.ofEntries(Map.entry("or", new Infix(6, Operators.OR)),
            Map.entry("and", new Infix(7, Operators.AND)), Map.entry("in", new Infix(9, Operators.IN)),
            Map.entry("not in", new Infix(9, Operators.NOT_IN)), Map.entry("is", new Infix(10, Operators.IS)),
            Map.entry("is not", new Infix(10, Operators.IS_NOT)), Map.entry("==", new Infix(10, Operators.EQUAL)),
            Map.entry("!=", new Infix(10, Operators.UNEQUAL)), Map.entry("<", new Infix(10, Operators.BELOW)),
            Map.entry(">", new Infix(10, Operators.ABOVE)), Map.entry("<=", new Infix(10, Operators.AT_MOST)),
            Map.entry(">=", new Infix(10, Operators.AT_LEAST)));
    /// How other languages write it.
    private static final Map<String, String> FOREIGN = Map.of("=", "to compare, write '=='", "===", "to compare, write '=='", "<>",
            "for unequal, write '!='", "&&", "write 'and'", "||", "write 'or'", "!", "write 'not'", "contains",
            "turn it around and write 'in': 'a' in list", "|",
            "no space may stand around '|' in a tag", "eq", "to compare, write '=='");
    private static final Set<String> OPERATORS = INFIX.keySet();

    private final Reading reading;
    private final ValueReader values;
    private final List<Span> bits;
    private final Span markup;
    private int at;
    private int depth;

    /// @param depth how deeply the tag stands
    ConditionReader(Reading reading, ValueReader values, Span markup, int depth) {
        this.reading = reading;
        this.values = values;
        this.markup = markup;
        this.bits = Bits.of(markup);
        this.depth = depth;
    }

    Condition condition() {
        Expression whole = operand(0);
        if (at < bits.size()) {
            throw new SyntaxMistake(bits.get(at), Objects.requireNonNullElse(FOREIGN.get(word(at)),
                    "one of ==, !=, <, >, <=, >=, in, not in, and, or is expected here, not '" + word(at) + "'"));
        }
        return Operators.condition(whole);
    }

    /// What binds more than what stands before it.
    private Expression operand(int binding) {
        int outside = depth;
        reading.checkDepth(at < bits.size() ? bits.get(at) : markup, ++depth);
        Expression left = first();
        for (Infix infix = infix(); infix != null && infix.binding() > binding; infix = infix()) {
            reading.checkDepth(bits.get(at), ++depth);
            left = Operators.applied(left, infix.filter(), operands(infix).toArray(Expression[]::new));
        }
        depth = outside;
        return left;
    }

    /// One, or as many as `and` or `or` have in a row.
    private List<Expression> operands(Infix infix) {
        List<Expression> operands = new ArrayList<>();
        do {
            at += word(at).equals("not") || (word(at).equals("is") && word(at + 1).equals("not")) ? 2 : 1;
            operands.add(operand(infix.binding()));
        } while (infix.binding() < NOT && infix.equals(infix()));
        return operands;
    }

    private Expression first() {
        if (at == bits.size()) {
            throw new SyntaxMistake(new Span(markup.source(), markup.end(), markup.end()), "a value is missing");
        }
        String word = word(at);
        if (word.equals("not")) {
            at++;
            return Operators.applied(operand(NOT), Operators.NOT);
        }
        if (OPERATORS.contains(word)) {
            throw new SyntaxMistake(bits.get(at), "a value is missing before '" + word + "'");
        }
        if (word.startsWith("(")) {
            throw new SyntaxMistake(bits.get(at), "a condition knows no brackets; put one 'if' into another");
        }
        String foreign = FOREIGN.get(word);
        if (foreign != null) {
            throw new SyntaxMistake(bits.get(at), foreign);
        }
        return values.expression(bits.get(at++), Missing.NONE);
    }

    private @Nullable Infix infix() {
        String word = word(at);
        if (word.equals("not")) {
            return word(at + 1).equals("in") ? INFIX.get("not in") : null;
        }
        return INFIX.get(word.equals("is") && word(at + 1).equals("not") ? "is not" : word);
    }

    private String word(int position) {
        return position < bits.size() ? Bits.text(bits.get(position)) : "";
    }
}
