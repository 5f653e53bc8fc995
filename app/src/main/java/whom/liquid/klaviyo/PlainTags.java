package whom.liquid.klaviyo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.klaviyo.ValueReader.Missing;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Token;
import whom.liquid.tree.Expression.Literal;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;
import whom.liquid.value.Numbers;

/// Reads the tags that stand alone. Links that only Klaviyo can make are stood in for by `#` and what they are.
final class PlainTags {
    private static final FilterEntry NOW = new FilterEntry("now as", 1, 1,
            (input, a) -> new DateFormat(a.now(), a.mostCharacters()).format(Printed.text(a.at(0), a.mostCharacters())));
    /// Python's `strftime` and Ruby's are the same where templates use them.
    private static final FilterEntry STRFTIME = Objects.requireNonNull(Filters.CORE.get("date"));
    private static final FilterEntry MONEY = Entries.of("money", 0, 0, CountFilters::money);
    private static final FilterEntry FIRST_TRUE = new FilterEntry("first true", 0, Integer.MAX_VALUE, PlainTags::firstTrue);
    private static final FilterEntry WIDTH = new FilterEntry("width", 2, 2, PlainTags::width);
    private static final Map<String, String> SIGNS = Map.of("openblock", "{%", "closeblock", "%}", "openvariable", "{{", "closevariable",
            "}}", "openbrace", "{", "closebrace", "}", "opencomment", "{#", "closecomment", "#}");

    private final TemplateReader templates;
    private final Map<String, Reader> readers = new HashMap<>();

    /// Reads one tag; throws a [SyntaxMistake] when it is wrong.
    @FunctionalInterface
    interface Reader {
        List<Node> read(Token.Tag tag, List<Span> bits);
    }

    PlainTags(TemplateReader templates) {
        this.templates = templates;
        link("unsubscribe", "#unsubscribe", "Unsubscribe");
        link("manage_preferences", "#preferences", "Manage preferences");
        link("web_view", "#view-in-browser", "View in browser");
        readers.put("update_property_link", (tag, bits) -> text(tag, bits, 3, "#update-property"));
        readers.put("coupon_code", this::coupon);
        readers.put("currency_format", this::money);
        now("current_day", "j");
        now("current_weekday", "l");
        now("current_month", "n");
        now("current_month_name", "F");
        now("current_year", "Y");
        readers.put("today", this::today);
        readers.put("now", this::now);
        readers.put("firstof", this::firstOf);
        readers.put("cycle", this::cycle);
        readers.put("widthratio", this::widthRatio);
        readers.put("templatetag", this::sign);
    }

    @Nullable
    Reader named(String name) {
        return readers.get(name);
    }

    Set<String> names() {
        return readers.keySet();
    }

    /// The address alone, and a whole link with the text that is given, or the usual one.
    private void link(String name, String address, String usual) {
        readers.put(name + "_link", (tag, bits) -> text(tag, bits, 0, address));
        readers.put(name, (tag, bits) -> {
            most(tag, bits, 1);
            Filtered words = bits.isEmpty()
                    ? new Filtered(new Literal(new SafeText(usual)), List.of())
                    : templates.values().read(bits.getFirst(), Missing.EMPTY);
            return List.of(new Node.Text(tag.span(), "<a href=\"" + address + "\">"), templates.output(tag.span(), words),
                    new Node.Text(tag.span(), "</a>"));
        });
    }

    private void now(String name, String format) {
        readers.put(name, (tag, bits) -> {
            most(tag, bits, 0);
            return List.of(templates.output(tag.span(), moment(format)));
        });
    }

    private static Filtered moment(String format) {
        return new Filtered(Literal.NOTHING, List.of(Operators.call(NOW, new Literal(format))));
    }

    private static void most(Token.Tag tag, List<Span> bits, int most) {
        if (bits.size() > most) {
            throw new SyntaxMistake(bits.get(most), "'" + tag.name() + "' takes " + (most == 0 ? "nothing" : "nothing more")
                    + " behind its name, so '" + Bits.text(bits.get(most)) + "' is not expected here");
        }
    }

    private List<Node> text(Token.Tag tag, List<Span> bits, int most, String printed) {
        most(tag, bits, most);
        return List.of(new Node.Text(tag.span(), printed));
    }

    private List<Node> coupon(Token.Tag tag, List<Span> bits) {
        if (bits.isEmpty() || !(templates.values().expression(bits.getFirst(), Missing.NONE) instanceof Literal(SafeText(String name)))) {
            throw new SyntaxMistake(tag.span(), "'coupon_code' is written {% coupon_code 'Name' %}");
        }
        templates.reading().note(tag.span(), "only Klaviyo knows the code that each person gets; the name of the coupon stands for it");
        return List.of(new Node.Text(tag.span(), "[" + Printed.escaped(name) + "]"));
    }

    private List<Node> money(Token.Tag tag, List<Span> bits) {
        if (bits.isEmpty()) {
            throw new SyntaxMistake(tag.span(), "'currency_format' needs a number, as in {% currency_format event.Price %}");
        }
        most(tag, bits, 1);
        templates.reading().note(tag.span(), "Klaviyo writes the account's currency; here it is always dollars");
        Filtered amount = templates.values().read(bits.getFirst(), Missing.EMPTY);
        List<Filtered.Call> calls = new ArrayList<>(amount.calls());
        calls.add(Operators.call(MONEY));
        return List.of(templates.output(tag.span(), new Filtered(amount.input(), calls)));
    }

    /// What comes before `as name`, if that is written.
    private List<Node> printedOrNamed(Token.Tag tag, List<Span> bits, Filtered value) {
        int as = bits.size() - 2;
        return as > 0 && Bits.text(bits.get(as)).equals("as")
                ? List.of(new Node.Assign(tag.span(), assigned(bits.getLast()), value))
                : List.of(templates.output(tag.span(), value));
    }

    private String assigned(Span name) {
        return templates.names().assigned(BlockTags.name(name, Bits.text(name)));
    }

    private static List<Span> before(List<Span> bits) {
        boolean named = bits.size() > 2 && Bits.text(bits.get(bits.size() - 2)).equals("as");
        return named ? bits.subList(0, bits.size() - 2) : bits;
    }

    private @Nullable String literal(Span bit) {
        return templates.values().expression(bit, Missing.NONE) instanceof Literal(SafeText(String text)) ? text : null;
    }

    /// A plain text, as `strftime` would make it; Klaviyo prints it only by its name.
    private List<Node> today(Token.Tag tag, List<Span> bits) {
        String format = bits.size() == 3 && Bits.text(bits.get(1)).equals("as") ? literal(bits.getFirst()) : null;
        if (format == null || format.isEmpty()) {
            throw new SyntaxMistake(tag.span(), "'today' is written {% today '%Y-%m-%d' as today %}, and printed by {{ today }}");
        }
        Filtered day = new Filtered(new Literal("now"), List.of(Operators.call(STRFTIME, new Literal(format))));
        return List.of(new Node.Assign(tag.span(), assigned(bits.get(2)), day));
    }

    private List<Node> now(Token.Tag tag, List<Span> bits) {
        List<Span> given = before(bits);
        String format = given.size() == 1 ? literal(given.getFirst()) : null;
        if (format == null) {
            throw new SyntaxMistake(tag.span(), "'now' is written {% now 'j F Y' %}");
        }
        return printedOrNamed(tag, bits, moment(format));
    }

    private Expression[] expressions(List<Span> bits) {
        return bits.stream().map(bit -> templates.values().expression(bit, Missing.NONE)).toArray(Expression[]::new);
    }

    private List<Node> firstOf(Token.Tag tag, List<Span> bits) {
        if (bits.isEmpty()) {
            throw new SyntaxMistake(tag.span(), "'firstof' needs values, as in {% firstof first_name 'there' %}");
        }
        return printedOrNamed(tag, bits,
                new Filtered(Literal.NOTHING, List.of(Operators.call(FIRST_TRUE, expressions(before(bits))))));
    }

    private static @Nullable Object firstTrue(@Nullable Object input, Arguments a) {
        for (int i = 0; a.has(i); i++) {
            if (a.at(i) instanceof Failed || Python.isTrue(a.at(i))) {
                return a.at(i);
            }
        }
        return null;
    }

    private List<Node> cycle(Token.Tag tag, List<Span> bits) {
        if (bits.isEmpty() || bits.stream().anyMatch(bit -> Bits.text(bit).equals("as"))) {
            throw new SyntaxMistake(tag.span(), "'cycle' is written {% cycle 'odd' 'even' %}; with a name it does not work here");
        }
        List<Expression> values = bits.stream().<Expression>map(bit -> {
            Filtered value = templates.values().read(bit, Missing.EMPTY);
            List<Filtered.Call> calls = new ArrayList<>(value.calls());
            calls.add(templates.printing());
            return new Expression.Piped(new Filtered(value.input(), calls));
        }).toList();
        return List.of(new Node.Cycle(tag.span(), null, "at " + tag.span().place() + " of " + tag.span().source().partial(), values));
    }

    private List<Node> widthRatio(Token.Tag tag, List<Span> bits) {
        List<Span> given = before(bits);
        if (given.size() != 3) {
            throw new SyntaxMistake(tag.span(), "'widthratio' is written {% widthratio value most width %}");
        }
        Expression[] values = expressions(given);
        return printedOrNamed(tag, bits, new Filtered(values[0], List.of(Operators.call(WIDTH, values[1], values[2]))));
    }

    /// Half a dot goes to the even side, as in Python.
    private static Object width(@Nullable Object input, Arguments a) {
        BigDecimal value = Python.real(input);
        BigDecimal most = Python.real(a.at(0));
        BigDecimal width = Python.real(a.at(1));
        if (value == null || most == null || width == null) {
            return "";
        }
        return most.signum() == 0 ? 0L : Numbers.round(Numbers.times(Numbers.dividedBy(value, most), width), RoundingMode.HALF_EVEN);
    }

    private List<Node> sign(Token.Tag tag, List<Span> bits) {
        String sign = bits.size() == 1 ? SIGNS.get(Bits.text(bits.getFirst())) : null;
        if (sign == null) {
            throw new SyntaxMistake(tag.span(), "'templatetag' is written with one of " + SIGNS.keySet().stream().sorted().toList());
        }
        return List.of(new Node.Text(tag.span(), sign));
    }
}
