package whom.liquid.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How values print.
public final class Text {
    private static final int FLOAT_DIGITS = 16;

    private Text() {
    }

    /// @param most characters it may have
    public static String of(@Nullable Object value, int most) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Long whole -> whole.toString();
            case Boolean truth -> truth.toString();
            default -> {
                StringBuilder out = new StringBuilder();
                append(out, value, most);
                yield out.toString();
            }
        };
    }

    /// Prints a value at the end of a text.
    ///
    /// @param most characters the whole may have
    public static void append(StringBuilder out, @Nullable Object value, int most) {
        switch (value) {
            case null -> {
                return;
            }
            case String text -> out.append(text);
            case Long whole -> out.append(whole.longValue());
            case BigDecimal decimal -> decimal(out, decimal);
            case Double decimal -> decimal(out, Numbers.big(decimal));
            case Boolean truth -> out.append(truth.booleanValue());
            case List<?> list -> {
                for (Object item : list) {
                    append(out, item, most);
                }
            }
            case Map<?, ?> map -> inspect(out, map, most);
            case Special _ -> {
                return;
            }
            case WholeRange range -> out.append(range);
            case Fields _ -> out.append("Liquid::ForloopDrop");
            default -> out.append(value);
        }
        if (out.length() > most) {
            throw PastBound.characters(most);
        }
    }

    /// As a float: at least one place after the point, an exponent only for the very large and small.
    private static void decimal(StringBuilder out, BigDecimal number) {
        BigDecimal shortest = Numbers.settle(number).stripTrailingZeros();
        if (shortest.signum() == 0) {
            out.append("0.0");
            return;
        }
        int point = shortest.precision() - shortest.scale();
        if (point > -4 && point <= FLOAT_DIGITS) {
            out.append(shortest.toPlainString());
            if (shortest.scale() <= 0) {
                out.append(".0");
            }
            return;
        }
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = point - 1;
        out.append(shortest.signum() < 0 ? "-" : "").append(digits.charAt(0)).append('.')
                .append(digits.length() == 1 ? "0" : digits.substring(1))
                .append(exponent < 0 ? "e-" : "e+").append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
    }

    /// As Ruby shows a value inside of another.
    private static void inspect(StringBuilder out, @Nullable Object value, int most) {
        switch (value) {
            case null -> out.append("nil");
            case String text -> quote(out, text);
            case List<?> list -> {
                String before = "[";
                for (Object item : list) {
                    out.append(before);
                    inspect(out, item, most);
                    before = ", ";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Map<?, ?> map -> {
                String before = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(before);
                    inspect(out, entry.getKey(), most);
                    out.append("=>");
                    inspect(out, entry.getValue(), most);
                    before = ", ";
                }
                out.append(map.isEmpty() ? "{}" : "}");
            }
            default -> append(out, value, most);
        }
        if (out.length() > most) {
            throw PastBound.characters(most);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
