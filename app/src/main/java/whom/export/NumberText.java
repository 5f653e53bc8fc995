package whom.export;

import java.math.BigDecimal;

/// Numbers as plain decimals without zeros behind.
final class NumberText {
    private NumberText() {
    }

    static String of(BigDecimal number, boolean decimalComma) {
        String plain = number.toPlainString();
        if (number.scale() > 0) {
            int end = plain.length();
            while (plain.charAt(end - 1) == '0') {
                end--;
            }
            plain = plain.substring(0, plain.charAt(end - 1) == '.' ? end - 1 : end);
        }
        return decimalComma ? plain.replace('.', ',') : plain;
    }
}
