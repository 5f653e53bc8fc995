package whom.text;

import java.text.Bidi;

/// A piece of text kept apart from what stands before and behind it, so that words written from right to left do not take their neighbours
/// and the commas between them along.
///
/// Marks do it (U+200E and U+200F, which nobody sees) where one would think of isolates (U+2068 and U+2069): JavaFX draws those as boxes.
/// Window and languages run from left to right, so a left-to-right mark at both ends keeps the neighbours where they are; a right-to-left
/// mark inside does for the digits and signs at the ends of a text that begins from the right.
public final class Isolated {
    private static final char LEFT = '\u200e';
    private static final char RIGHT = '\u200f';

    private Isolated() {
    }

    /// The text with marks around it where it needs them, which is where some of it runs from right to left.
    public static String of(String text) {
        char[] chars = text.toCharArray();
        boolean marked = chars.length > 1 && chars[0] == LEFT && chars[chars.length - 1] == LEFT;
        if (marked || !Bidi.requiresBidi(chars, 0, chars.length)) {
            return text;
        }
        boolean fromRight = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return fromRight ? "" + LEFT + RIGHT + text + RIGHT + LEFT : LEFT + text + LEFT;
    }

    /// The text without such marks, for whatever is no window.
    public static String plain(String text) {
        return text.replace(String.valueOf(LEFT), "").replace(String.valueOf(RIGHT), "");
    }
}
