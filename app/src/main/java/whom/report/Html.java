package whom.report;

import java.text.NumberFormat;
import java.util.Locale;

/// Text and numbers as they stand in HTML.
final class Html {
    private Html() {
    }

    /// The text with everything escaped that could be read as markup, in content and in quoted attributes.
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// Grouped, never shortened: `1,204`.
    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /// A share of a whole in percent with one digit: `12.5 %`.
    static String share(long part, long whole) {
        return String.format(Locale.ENGLISH, "%.1f\u202f%%", whole == 0 ? 0 : 100.0 * part / whole);
    }

    /// `1 person`, `1,204 people`.
    static String people(long number) {
        return number == 1 ? "1 person" : number(number) + " people";
    }
}
