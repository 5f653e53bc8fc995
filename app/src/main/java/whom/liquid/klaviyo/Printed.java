package whom.liquid.klaviyo;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Fields;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;

/// How values print: `True`, `5.0`, `['a', 'b']`; nothing prints nothing.
final class Printed {
    /// From 10¹⁶ on Python writes an exponent, which Django writes out without a fraction.
    private static final int LARGEST_WITH_FRACTION = 16;

    private Printed() {
    }

    /// @param most characters it may have
    static String text(@Nullable Object value, int most) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case CharSequence text -> text.toString();
            case Boolean truth -> truth ? "True" : "False";
            case Long whole -> whole.toString();
            case BigDecimal decimal -> decimal(decimal);
            case Double decimal -> decimal(Numbers.big(decimal));
            case ZonedDateTime moment -> new DateFormat(moment, most).format(DateFormat.MOMENT);
            case Fields _ -> "";
            case Failed(String why) -> throw new Mishap(why);
            case List<?> _,Map<?, ?> _ -> {
                StringBuilder out = new StringBuilder();
                inside(out, value, most);
                yield out.toString();
            }
            default -> value.toString();
        };
    }

    private static String decimal(BigDecimal number) {
        int point = number.precision() - number.scale();
        if (number.signum() == 0 || Python.number(number) == null) {
            return point > 0 && number.signum() != 0 ? number.signum() < 0 ? "-inf" : "inf" : "0.0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() > 0 || point > LARGEST_WITH_FRACTION ? shortest.toPlainString() : shortest.toPlainString() + ".0";
    }

    /// As Python shows a value inside of another.
    private static void inside(StringBuilder out, @Nullable Object value, int most) {
        switch (value) {
            case null -> out.append("None");
            case CharSequence text -> quoted(out, text.toString());
            case List<?> list -> {
                String before = "[";
                for (Object item : list) {
                    inside(out.append(before), item, most);
                    before = ", ";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Map<?, ?> map -> {
                String before = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    inside(out.append(before), entry.getKey(), most);
                    inside(out.append(": "), entry.getValue(), most);
                    before = ", ";
                }
                out.append(map.isEmpty() ? "{}" : "}");
            }
            default -> out.append(text(value, most));
        }
        if (out.length() > most) {
            throw PastBound.characters(most);
        }
    }

    private static void quoted(StringBuilder out, String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                default -> out.append(c == quote ? "\\" : "").append(c);
            }
        }
        out.append(quote);
    }

    /// The text with what means something in HTML written as entities.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#x27;");
                default -> out.append(c);
            }
        }
        return out.length() == text.length() ? text : out.toString();
    }

    /// A value as text, escaped unless it is safe.
    static String inPage(@Nullable Object value, int most) {
        return value instanceof SafeText(String text) ? text : escaped(text(value, most));
    }
}
