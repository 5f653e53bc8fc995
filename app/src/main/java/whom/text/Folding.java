package whom.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text made ready for comparison that ignores case: NFC, then upper and lower case for each code point,
/// so that the result does not depend on any language's rules.
public final class Folding {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Folding() {
    }

    /// The folded form; two texts are the same for a rule without "Aa" exactly when their folded forms are equal.
    public static String fold(String text) {
        if (isPlainLower(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints().map(c -> Character.toLowerCase(Character.toUpperCase(c))).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// A person's key as the store compares it: trimmed and folded.
    public static String key(String text) {
        return fold(text.strip());
    }

    /// Folded, and only its letters and digits: `E-Mail`, `e_mail` and `email` are one name.
    public static String bare(String name) {
        return SIGNS.matcher(fold(name)).replaceAll("");
    }

    private static boolean isPlainLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
