package whom.clean;

/// White space, what looks like it, and what is not seen at all.
public final class Spaces {
    private Spaces() {
    }

    /// Without white space around it, of any kind: no-break spaces, byte order marks and zero-width signs too. The same object when there is none.
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isOuter(text.charAt(from))) {
            from++;
        }
        while (to > from && isOuter(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    /// For what fits on one line: trimmed, every run of white space one space, and nothing that cannot be seen. The same object when it is so
    /// already.
    public static String oneLine(String text) {
        String trimmed = trimmed(text);
        if (isPlain(trimmed)) {
            return trimmed;
        }
        StringBuilder plain = new StringBuilder(trimmed.length());
        boolean space = false;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (isBlank(c)) {
                space = true;
            } else if (!isUnseen(c)) {
                if (space) {
                    plain.append(' ');
                }
                space = false;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && (isBlank(c) || isUnseen(c))) || (c == ' ' && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOuter(char c) {
        return c <= ' ' || (c > '~' && (isBlank(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060'));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Zero-width and direction signs, soft hyphens, control characters.
    private static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
