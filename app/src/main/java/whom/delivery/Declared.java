package whom.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One property with its value, as a style attribute has it.
///
/// @param value without `!important`
record Declared(String property, String value, boolean important) {
    /// What a style attribute says; what is no declaration in it is left out.
    static List<Declared> of(String style) {
        List<Declared> all = new ArrayList<>();
        for (String part : parts(style)) {
            int colon = part.indexOf(':');
            if (colon > 0 && !part.substring(colon + 1).isBlank()) {
                String value = part.substring(colon + 1).strip();
                boolean important = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "").endsWith("!important");
                all.add(new Declared(part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        important ? value.substring(0, value.lastIndexOf('!')).strip() : value, important));
            }
        }
        return all;
    }

    /// Between semicolons that stand neither in quotes nor in brackets.
    private static List<String> parts(String style) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == ';' && depth == 0) {
                parts.add(style.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(style.substring(from));
        return parts;
    }

    /// Whether one of the two says something about the other: `padding` and `padding-left`, `font` and `line-height`.
    boolean touches(String other) {
        return property.equals(other) || property.startsWith(other + "-") || other.startsWith(property + "-")
                || (property.equals("font") && other.equals("line-height")) || (property.equals("line-height") && other.equals("font"));
    }

    @Override
    public String toString() {
        return property + ": " + value + (important ? " !important" : "");
    }
}
