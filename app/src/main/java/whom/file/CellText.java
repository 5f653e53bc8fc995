package whom.file;

import java.util.List;
import java.util.regex.Pattern;

/// What the text of a cell looks like.
final class CellText {
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("[-+#'(€$£]*\\d[\\d.,;|:/ %€T+Z-]*\\)?");

    private CellText() {
    }

    static boolean isEmail(String cell) {
        return EMAIL.matcher(cell.strip()).matches();
    }

    /// A number, a date, a phone number; a year alone may name a column as well.
    static boolean isNumber(String cell) {
        String text = cell.strip();
        return NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// A line for people: `# Account: Shop`; not an order `#1001`, and not a column `#`.
    static boolean isRemark(List<String> cells) {
        String first = cells.getFirst().strip();
        return first.startsWith("#") && (first.length() == 1 ? filled(cells) == 1 : !Character.isLetterOrDigit(first.codePointAt(1)));
    }
}
