package whom.export;

/// Texts that a spreadsheet takes for a formula when somebody opens an upload with it, after the Open Worldwide Application Security Project's page
/// on CSV injection: `=`, `@`, a tab or a carriage return first, or `+` or `-` before what is no number.
final class Formula {
    private Formula() {
    }

    static boolean isLike(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !isNumber(text);
            default -> false;
        };
    }

    /// A number or a phone number: digits, and what is written between them.
    private static boolean isNumber(String text) {
        boolean digits = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (" .,()/-".indexOf(c) < 0) {
                return false;
            }
        }
        return digits;
    }
}
