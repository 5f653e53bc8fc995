package whom.file;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as people write them: every digit, no exponent.
final class PlainNumber {
    /// What a spreadsheet shows of a number; further digits are traces of how it is stored (19.99 as 19.989999999999998).
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_DIGITS = 400;

    private PlainNumber() {
    }

    /// A number with every digit it was written with: `1E7` → `10000000`; what is no number stays as it is.
    static String of(String written) {
        if (written.indexOf('e') < 0 && written.indexOf('E') < 0) {
            return written;
        }
        try {
            return plain(new BigDecimal(written), written);
        } catch (NumberFormatException _) {
            return written;
        }
    }

    /// A number of a spreadsheet as it shows it.
    static String shown(BigDecimal number, String written) {
        BigDecimal stripped = number.stripTrailingZeros();
        return plain(stripped.scale() <= 0 && written.indexOf('E') < 0 ? stripped : number.round(SHOWN).stripTrailingZeros(), written);
    }

    private static String plain(BigDecimal number, String written) {
        boolean readable = Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
        return readable ? number.toPlainString() : written;
    }
}
