package whom.clean;

/// The `'` that spreadsheets and careful exporters put before a cell that would else be taken for a formula or lose its zeros.
public final class Guard {
    private Guard() {
    }

    /// Whether the text begins with a guard: before `=`, `+`, `-`, `@`, or before a number that is all there is. `'90s` has none.
    public static boolean isOn(String text) {
        if (text.length() < 2 || text.charAt(0) != '\'') {
            return false;
        }
        return switch (text.charAt(1)) {
            case '=', '+', '-', '@' -> true;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> isNumberLike(text);
            default -> false;
        };
    }

    private static boolean isNumberLike(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= '0' && c <= '9') || c == '.' || c == ',' || c == ' ' || c == '-' || c == '/' || c == '(' || c == ')'
                    || c == ':';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
