package whom.text;

import java.text.Bidi;

/// A piece of text kept apart from what stands before and behind it, so that words written from right to left do not take their neighbours
/// and the commas between them along.
///
/// A left-to-right mark at both ends (U+200E, which nobody sees) does it, as window and languages run from left to right. Isolates (U+2068 and
/// U+2069), embeddings and right-to-left marks are drawn as boxes by JavaFX.
public final class Isolated {
    private static final char LEFT = '\u200e';

    private Isolated() {
    }

    /// The text with marks around it where it needs them, which is where some of it runs from right to left.
    public static String of(String text) {
        char[] chars = text.toCharArray();
        boolean marked = chars.length > 1 && chars[0] == LEFT && chars[chars.length - 1] == LEFT;
        if (marked || !Bidi.requiresBidi(chars, 0, chars.length)) {
            return text;
        }
        return LEFT + text + LEFT;
    }

    /// The text without such marks, for whatever is no window.
    public static String plain(String text) {
        return text.replace(String.valueOf(LEFT), "");
    }
}
