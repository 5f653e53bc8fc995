package whom.file;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// A cell of a spreadsheet as text: moments in ISO form, numbers with all their digits, results of formulas as they were last worked out.
final class SheetCell {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    private SheetCell() {
    }

    static String text(@Nullable Cell cell, boolean since1904) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(cell, number, since1904);
            case String text when text.contains("_x") ->
                ESCAPED.matcher(text).replaceAll(code -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
            case Object other -> other.toString();
        };
    }

    private static String number(Cell cell, BigDecimal number, boolean since1904) {
        String code = cell.getDataFormatString();
        SheetMoment moment = SheetMoment.of(cell.getDataFormatId(), code);
        String text = moment == null ? null : moment.text(number, since1904);
        if (text != null) {
            return text;
        }
        String plain = PlainNumber.shown(number, cell.getRawValue());
        boolean padded = code != null && ZEROS.matcher(code).matches() && plain.chars().allMatch(Character::isDigit);
        return padded ? "0".repeat(Math.max(0, code.length() - plain.length())) + plain : plain;
    }
}
