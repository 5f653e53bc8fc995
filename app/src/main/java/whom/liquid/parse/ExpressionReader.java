package whom.liquid.parse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.FilterEntry;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Term;
import whom.liquid.lex.Term.Kind;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Condition.Comparison;
import whom.liquid.tree.Condition.Operator;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Expression.Literal;
import whom.liquid.tree.Expression.Step;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Span;
import whom.liquid.value.Numbers;
import whom.liquid.value.Special;
import whom.liquid.value.WholeRange;

/// Reads expressions, conditions and filters from terms.
final class ExpressionReader {
    private static final int MOST_DIGITS = 300;

    private final Reading reading;
    private final Terms terms;
    private final Names names;
    private int depth;

    /// @param names what becomes of names
    /// @param depth how deeply the tag stands
    ExpressionReader(Reading reading, Terms terms, Names names, int depth) {
        this.reading = reading;
        this.terms = terms;
        this.names = names;
        this.depth = depth;
    }

    /// An expression and its filters, up to the end; nothing at all is nothing.
    Filtered filtered() {
        if (terms.is(Kind.END)) {
            return Filtered.NOTHING;
        }
        Expression input = expression();
        List<Filtered.Call> calls = new ArrayList<>();
        while (terms.takeIf(Kind.PIPE)) {
            calls.add(call());
        }
        terms.takeEnd("'|' and a filter, or the end,");
        return new Filtered(input, calls);
    }

    private Filtered.Call call() {
        Span span = terms.here();
        FilterEntry filter = reading.filter(span, terms.takeName("the name of a filter"));
        List<Expression> arguments = new ArrayList<>();
        List<Filtered.Keyword> keywords = new ArrayList<>();
        if (terms.takeIf(Kind.COLON)) {
            do {
                if (terms.is(Kind.NAME) && terms.isThen(Kind.COLON)) {
                    keywords.add(keyword());
                } else {
                    arguments.add(expression());
                }
            } while (terms.takeIf(Kind.COMMA));
        }
        return names.call(new Filtered.Call(filter, arguments, keywords));
    }

    /// `name: value`
    Filtered.Keyword keyword() {
        String name = terms.takeName("a name");
        terms.expect(Kind.COLON, "':'");
        return new Filtered.Keyword(name, expression());
    }

    /// Comparisons joined by `and` and `or`, up to the end.
    Condition condition() {
        List<Comparison> comparisons = new ArrayList<>();
        List<Boolean> ands = new ArrayList<>();
        comparisons.add(comparison());
        while (terms.isWord("and") || terms.isWord("or")) {
            ands.add(terms.isWord("and"));
            terms.take();
            comparisons.add(comparison());
        }
        if (terms.is(Kind.PIPE)) {
            throw new SyntaxMistake(terms.here(), "a condition knows no filters; assign the filtered value first");
        }
        terms.takeEnd("one of ==, !=, <, >, <=, >=, contains, and, or");
        return new Condition(comparisons, ands);
    }

    private Comparison comparison() {
        Expression left = expression();
        if (!terms.is(Kind.COMPARISON)) {
            return new Comparison(left, null, null);
        }
        Operator operator = Operator.of(terms.text(terms.take()));
        return new Comparison(left, operator, expression());
    }

    Expression expression() {
        reading.checkDepth(terms.here(), ++depth);
        Expression expression = switch (terms.peek().kind()) {
            case TEXT -> text(terms.take());
            case NUMBER -> number(terms.take());
            case NAME -> named();
            case PERSONAL -> personal();
            case OPEN_SQUARE -> indirect();
            case OPEN_ROUND -> range();
            case COMPARISON, DOT_DOT, DOT, COMMA, COLON, PIPE, CLOSE_SQUARE, CLOSE_ROUND, DASH, QUESTION, END ->
                throw terms.unexpected("a value");
        };
        depth--;
        return expression;
    }

    private Expression text(Term term) {
        return new Literal(terms.source().text().substring(term.start() + 1, term.end() - 1));
    }

    private Expression number(Term term) {
        String digits = terms.text(term);
        if (digits.length() > MOST_DIGITS) {
            throw new SyntaxMistake(new Span(terms.source(), term.start(), term.end()),
                    "a number has more than " + MOST_DIGITS + " digits");
        }
        if (digits.indexOf('.') >= 0) {
            return new Literal(new BigDecimal(digits));
        }
        return new Literal(digits.length() <= 18 ? (Object) Long.valueOf(digits) : Numbers.plus(0L, new BigInteger(digits)));
    }

    private Expression personal() {
        int start = terms.position();
        return known(start, terms.takePersonal(), steps());
    }

    private Expression known(int start, String name, List<Step> steps) {
        Span span = terms.since(start);
        return names.read(span, reading.named(span, name, steps), reading);
    }

    private Expression named() {
        int start = terms.position();
        String name = terms.text(terms.take());
        List<Step> steps = steps();
        if (steps.isEmpty()) {
            switch (name) {
                case "nil", "null" -> {
                    return Literal.NOTHING;
                }
                case "true" -> {
                    return new Literal(true);
                }
                case "false" -> {
                    return new Literal(false);
                }
                case "blank" -> {
                    return new Literal(Special.BLANK);
                }
                case "empty" -> {
                    return new Literal(Special.EMPTY);
                }
                default -> {
                    // A name like any other.
                }
            }
        }
        return known(start, name, steps);
    }

    private Expression indirect() {
        int start = terms.position();
        Expression name = bracketed();
        List<Step> steps = steps();
        return name instanceof Literal(String text)
                ? known(start, text, steps)
                : new Expression.Indirect(name, steps);
    }

    private Expression bracketed() {
        terms.expect(Kind.OPEN_SQUARE, "'['");
        Expression inside = expression();
        terms.expect(Kind.CLOSE_SQUARE, "']'");
        return inside;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        while (true) {
            if (terms.takeIf(Kind.DOT)) {
                steps.add(new Step.Field(terms.is(Kind.PERSONAL) ? terms.takePersonal() : terms.takeName("a name behind '.'")));
            } else if (terms.is(Kind.OPEN_SQUARE)) {
                steps.add(new Step.At(bracketed()));
            } else {
                return steps;
            }
        }
    }

    private Expression range() {
        terms.take();
        Expression first = expression();
        terms.expect(Kind.DOT_DOT, "'..'");
        Expression last = expression();
        terms.expect(Kind.CLOSE_ROUND, "')'");
        return first instanceof Literal(var from) && last instanceof Literal(var to)
                ? new Literal(new WholeRange(end(from), end(to)))
                : new Expression.Range(first, last);
    }

    /// An end that is written down counts without its fraction.
    private static long end(@Nullable Object value) {
        return Numbers.truncate(value instanceof String text ? Numbers.whole(text) : Numbers.of(value));
    }
}
