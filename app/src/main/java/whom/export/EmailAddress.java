package whom.export;

import java.nio.charset.StandardCharsets;

/// The plain form of an e-mail address that every vendor takes: letters beyond ASCII only after the `@`, no quoted or bracketed parts.
final class EmailAddress {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String SIGNS = "!#$%&'*+/=?^_`{|}~-";

    private EmailAddress() {
    }

    /// Whether the text is such an address: at most 64 characters before the `@`, 254 bytes in all, a domain of two labels at least.
    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && at <= LONGEST_LOCAL && isShort(text) && isLocal(text, at) && isDomain(text, at + 1);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST
                && (text.length() * 3 <= LONGEST || text.getBytes(StandardCharsets.UTF_8).length <= LONGEST);
    }

    /// Letters, digits and signs in groups between points.
    private static boolean isLocal(String text, int end) {
        boolean open = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (open) {
                    return false;
                }
                open = true;
            } else if (isPlain(c) || SIGNS.indexOf(c) >= 0) {
                open = false;
            } else {
                return false;
            }
        }
        return !open;
    }

    /// Labels of letters and digits of any script, with hyphens within; the last is no number and has two characters at least.
    private static boolean isDomain(String text, int from) {
        int start = from;
        int labels = 0;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (!isLabel(text, start, i)) {
                    return false;
                }
                labels++;
                if (i == text.length()) {
                    return labels > 1 && i - start > 1 && !isNumber(text, start);
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isLabel(String text, int from, int to) {
        if (from == to || to - from > LONGEST_LABEL || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
            return false;
        }
        for (int i = from; i < to;) {
            int c = text.codePointAt(i);
            if (!isPlain(c) && c != '-' && !(c >= 0x80 && isOfWords(c))) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /// Letters, the marks on them, and digits.
    private static boolean isOfWords(int c) {
        return Character.isLetter(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER ->
                true;
            default -> false;
        };
    }
}
