package whom.liquid.value;

/// What Ruby takes for white space: ASCII only, and when stripping also the null character.
public final class Whitespace {
    private Whitespace() {
    }

    /// Whether it separates words.
    public static boolean is(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// The text without white space and nulls at its start.
    public static String stripLeading(String text) {
        int start = 0;
        while (start < text.length() && strips(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /// The text without white space and nulls at its end.
    public static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && strips(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /// The text without white space and nulls around it.
    public static String strip(String text) {
        return stripLeading(stripTrailing(text));
    }

    private static boolean strips(char c) {
        return c == 0 || is(c);
    }
}
