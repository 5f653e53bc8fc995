package whom.liquid.klaviyo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import whom.liquid.filter.FilterEntry;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Expression.Literal;
import whom.liquid.tree.Expression.Step;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// Reads values and the filters they go through: `person.orders.0|lookup:'Item Name'|default:'nothing'`.
final class ValueReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)(e\\d{1,2})?");
    private static final int MOST_DIGITS = 100;

    private final Reading reading;
    private final Paths paths;
    private final boolean escaping;

    /// @param escaping whether `autoescape` is on here
    ValueReader(Reading reading, Names names, boolean escaping) {
        this.reading = reading;
        this.paths = new Paths(reading, names);
        this.escaping = escaping;
    }

    /// How a value that is missing goes into filters.
    enum Missing {
        /// As an empty text: where it is printed or named.
        EMPTY,
        /// As `None`: in conditions and loops.
        NONE
    }

    /// All of a piece of the template.
    Filtered read(Span span, Missing missing) {
        Walk walk = new Walk(span);
        walk.skipSpace();
        if (walk.isAtEnd()) {
            throw new SyntaxMistake(span, "a value is missing");
        }
        int start = walk.at;
        Expression input = walk.value();
        Span named = walk.span(start, walk.at);
        List<Filtered.Call> calls = walk.calls();
        if (input instanceof Expression.Named(String name, List<Step> steps, int _)) {
            // A literal key is a part of the name, so that everybody knows which it is.
            List<Step> all = new ArrayList<>(steps);
            while (!calls.isEmpty() && isLiteralKey(calls.getFirst())) {
                all.add(Paths.step(String.valueOf(((Literal) calls.removeFirst().arguments().getFirst()).value())));
            }
            input = missing == Missing.EMPTY ? paths.withStandIn(named, name, all) : reading.named(named, name, all);
        }
        if (missing == Missing.EMPTY && !calls.isEmpty()) {
            calls.addFirst(Operators.call(Operators.EMPTY_IF_MISSING));
        }
        return new Filtered(input, calls);
    }

    Expression expression(Span span, Missing missing) {
        Filtered filtered = read(span, missing);
        return filtered.calls().isEmpty() ? filtered.input() : new Expression.Piped(filtered);
    }

    /// Filters alone, the first without its `|`.
    List<Filtered.Call> filters(Span span) {
        Walk walk = new Walk(span);
        List<Filtered.Call> calls = new ArrayList<>(List.of(walk.call()));
        calls.addAll(walk.calls());
        return calls;
    }

    private static boolean isLiteralKey(Filtered.Call call) {
        return Objects.requireNonNull(call.filter()).name().equals("lookup") && call.arguments().getFirst() instanceof Literal(SafeText key)
                && !Paths.isPlace(key.text());
    }

    /// Goes through one piece from its start to its end.
    private final class Walk {
        private final Source source;
        private final String text;
        private final int end;
        private int at;

        Walk(Span span) {
            this.source = span.source();
            this.text = source.text();
            this.at = span.start();
            this.end = span.end();
        }

        boolean isAtEnd() {
            return at == end;
        }

        void skipSpace() {
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        List<Filtered.Call> calls() {
            List<Filtered.Call> calls = new ArrayList<>();
            for (skipSpace(); at < end; skipSpace()) {
                if (text.charAt(at) != '|') {
                    throw unexpected();
                }
                at++;
                skipSpace();
                calls.add(call());
            }
            return calls;
        }

        Filtered.Call call() {
            int start = at;
            while (at < end && isWord(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw new SyntaxMistake(at < end ? here() : span(at, at), "the name of a filter is missing");
            }
            String name = text.substring(start, at);
            FilterEntry filter = Objects.requireNonNull(reading.filter(span(start, at), name));
            FilterEntry here = escaping ? filter : Klaviyo.whereNothingIsEscaped(filter);
            boolean given = at < end && text.charAt(at) == ':';
            if (given && here.most() == 0) {
                throw new SyntaxMistake(here(), "the filter '" + name + "' takes no value");
            }
            if (!given && here.least() > 0) {
                throw new SyntaxMistake(span(start, at), "the filter '" + name + "' needs a value, as in " + name + ":'…'");
            }
            return given ? Operators.call(here, argument(name)) : Operators.call(here);
        }

        private Expression argument(String filter) {
            at++;
            if (at == end || Character.isWhitespace(text.charAt(at))) {
                throw new SyntaxMistake(span(at, Math.min(at + 1, end)),
                        "the value of '" + filter + "' stands right behind ':', without a space");
            }
            int start = at;
            Expression value = value();
            return value instanceof Expression.Named(String name, List<Step> steps, int _)
                    ? paths.withStandIn(span(start, at), name, steps)
                    : value;
        }

        Expression value() {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                return quoted();
            }
            char next = at + 1 < end ? text.charAt(at + 1) : 0;
            boolean signed = (c == '-' || c == '+' || c == '.') && (isDigit(next) || (c != '.' && next == '.'));
            if (isDigit(c) || signed) {
                return number();
            }
            if (!isWord(c)) {
                throw unexpected();
            }
            int start = at;
            while (at < end && (isWord(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            if (at < end && text.charAt(at - 1) == '.') {
                throw unexpected();
            }
            return paths.expression(span(start, at));
        }

        private Literal quoted() {
            int start = at;
            at = Bits.behindText(source, start, end);
            String quote = text.substring(start, start + 1);
            return new Literal(new SafeText(text.substring(start + 1, at - 1).replace("\\" + quote, quote).replace("\\\\", "\\")));
        }

        private Literal number() {
            int start = at++;
            while (at < end && (isWord(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            String digits = text.substring(start, at);
            if (!NUMBER.matcher(digits).matches() || digits.length() > MOST_DIGITS) {
                throw new SyntaxMistake(span(start, at), "'" + digits + "' is no number");
            }
            boolean whole = digits.indexOf('.') < 0 && digits.indexOf('e') < 0;
            return new Literal(whole ? Objects.requireNonNull(Python.whole(digits)) : new BigDecimal(digits));
        }

        private SyntaxMistake unexpected() {
            char c = text.charAt(at);
            String written = Character.toString(text.codePointAt(at));
            return new SyntaxMistake(here(), switch (c) {
                case '[' -> "Klaviyo knows no brackets: write list.0, or map|lookup:'key'";
                case '$', '-', '@', '#', '/' -> "a name cannot hold '" + written + "': write person|lookup:'name'";
                case '=', '!', '<', '>' -> "'" + written + "' is not expected here; around a comparison there are spaces";
                case '(', ')' -> "Klaviyo knows no round brackets";
                case '‘', '’', '“', '”', '„' -> "a text stands between straight quotes, ' or \"";
                case ':' -> "':' stands right behind the name of a filter";
                default -> "'" + written + "' is not expected here";
            });
        }

        private Span here() {
            return span(at, at + Character.charCount(text.codePointAt(at)));
        }

        private Span span(int start, int behind) {
            return new Span(source, start, Math.min(behind, Math.max(end, start)));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
