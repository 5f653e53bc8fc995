package whom.liquid.dialect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;
import whom.liquid.value.Special;
import whom.liquid.value.Text;
import whom.liquid.value.WholeRange;

/// A value as JSON.
final class JsonWriting {
    private static final int DEEPEST = 100;

    private final Style style;
    private final int most;
    private final int items;
    private final StringBuilder out = new StringBuilder();

    /// How it is written.
    ///
    /// @param html   whether `<`, `>`, `&` and the two line ends of Unicode are written as escapes, as Rails does
    /// @param whole  whether a decimal without a fraction loses its point, as in JavaScript
    /// @param indent spaces a step, and lines of their own; 0 for one line
    record Style(boolean html, boolean whole, int indent) {
        static final Style RAILS = new Style(true, false, 0);
        static final Style JAVASCRIPT = new Style(false, true, 0);

        Style indented(int spaces) {
            return new Style(html, whole, spaces);
        }
    }

    private JsonWriting(Style style, int most, int items) {
        this.style = style;
        this.most = most;
        this.items = items;
    }

    /// @param most  characters it may have
    /// @param items of a range
    static String write(@Nullable Object value, Style style, int most, int items) {
        JsonWriting writing = new JsonWriting(style, most, items);
        writing.value(value, 0);
        return writing.out.toString();
    }

    /// What stands between the quotes of a text.
    static String escaped(String text, Style style) {
        JsonWriting writing = new JsonWriting(style, Integer.MAX_VALUE, 0);
        writing.characters(text);
        return writing.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new PastBound("JSON stands too deeply: more than " + DEEPEST + " lists and objects in one another");
        }
        switch (value) {
            case null -> out.append("null");
            case Special _ -> out.append("null");
            case Boolean truth -> out.append(truth.booleanValue());
            case BigDecimal decimal when style.whole() && decimal.stripTrailingZeros().scale() <= 0
                    && decimal.precision() - decimal.scale() < 21 ->
                out.append(decimal.toBigInteger());
            case Number number -> out.append(Text.of(Numbers.of(number), most));
            case List<?> list -> list(list, depth);
            case WholeRange range -> list(range.list(items), depth);
            case Map<?, ?> map -> map(map, depth);
            default -> text(Text.of(value, most));
        }
        if (out.length() > most) {
            throw PastBound.characters(most);
        }
    }

    private void list(List<?> list, int depth) {
        out.append('[');
        String before = "";
        for (Object item : list) {
            out.append(before);
            line(depth + 1);
            value(item, depth + 1);
            before = ",";
        }
        if (!list.isEmpty()) {
            line(depth);
        }
        out.append(']');
    }

    private void map(Map<?, ?> map, int depth) {
        out.append('{');
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            line(depth + 1);
            text(String.valueOf(entry.getKey()));
            out.append(style.indent() > 0 ? ": " : ":");
            value(entry.getValue(), depth + 1);
            before = ",";
        }
        if (!map.isEmpty()) {
            line(depth);
        }
        out.append('}');
    }

    private void line(int depth) {
        if (style.indent() > 0) {
            out.append('\n').repeat(' ', style.indent() * depth);
        }
    }

    private void text(String text) {
        out.append('"');
        characters(text);
        out.append('"');
    }

    private void characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || (style.html() && "<>&\u2028\u2029".indexOf(c) >= 0)) {
                        out.append("\\u");
                        hex(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private void hex(char c) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
