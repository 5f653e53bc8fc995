package whom.desk.writing;

import java.util.Optional;

/// Where a caret stands within an expression of a template.
///
/// @param tag     whether in `{% … %}`
/// @param start   of what stands between the delimiters
/// @param inside  from there up to the caret
/// @param quote   where the text begins in whose quotes the caret is, from `start`; −1 outside of one
/// @param word    what has been written of the word at the caret
record Spot(boolean tag, int start, String inside, int quote, String word) {
    /// Nobody writes an expression that is longer.
    private static final int LONGEST = 4_000;

    /// Where the caret is, if in an expression at all.
    static Optional<Spot> at(String source, int caret, boolean merge) {
        for (int at = caret - 1; at >= Math.max(0, caret - LONGEST); at--) {
            boolean output = source.startsWith("{{", at);
            boolean tag = source.startsWith("{%", at);
            boolean merged = merge && source.startsWith("*|", at);
            if ((output || tag || merged) && at + 2 <= caret) {
                int start = at + 2 < caret && source.charAt(at + 2) == '-' ? at + 3 : at + 2;
                return Optional.of(within(source, start, caret, tag));
            }
            if (at + 2 <= caret && (source.startsWith("}}", at) || source.startsWith("%}", at) || (merge && source.startsWith("|*", at)))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Spot within(String source, int start, int caret, boolean tag) {
        String inside = source.substring(start, caret);
        int quote = -1;
        char mark = '\0';
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (quote < 0 && (c == '\'' || c == '"')) {
                quote = i + 1;
                mark = c;
            } else if (quote >= 0 && c == mark) {
                quote = -1;
            }
        }
        int word = inside.length();
        while (word > Math.max(0, quote) && isPart(inside.charAt(word - 1))) {
            word--;
        }
        return new Spot(tag, start, inside, quote, inside.substring(word));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "_.-${".indexOf(c) >= 0;
    }

    /// What stands before the word, without the space between.
    String before() {
        return inside.substring(0, inside.length() - word.length()).stripTrailing();
    }

    /// What stands within the quotes so far.
    String quoted() {
        return quote < 0 ? "" : inside.substring(quote);
    }

    /// What stands before the quotes.
    String beforeQuote() {
        return quote < 0 ? "" : inside.substring(0, quote - 1).stripTrailing();
    }

    /// The tag's name, as soon as something stands behind it.
    String tagName() {
        String stripped = inside.stripLeading();
        int end = 0;
        while (end < stripped.length() && (Character.isLetterOrDigit(stripped.charAt(end)) || stripped.charAt(end) == '_')) {
            end++;
        }
        return tag && end < stripped.length() ? stripped.substring(0, end) : "";
    }
}
