package whom.file;

import java.util.regex.Pattern;

/// Names of files that every file system can hold.
public final class SafeName {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_-]+");
    private static final int LONGEST = 100;

    private SafeName() {
    }

    /// Letters, digits, `-` and `_` of the text: no file system objects, and with something behind it none of the names that Windows keeps for
    /// devices can come about.
    ///
    /// @param otherwise where nothing is left
    public static String of(String text, String otherwise) {
        String safe = UNSAFE.matcher(text.strip()).replaceAll("-").replaceAll("^-+|-+$", "");
        String shorter = safe.length() <= LONGEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, LONGEST / 2));
        return shorter.isEmpty() ? otherwise : shorter;
    }
}
