package whom.export;

import java.math.BigDecimal;

/// Numbers as plain decimals without zeros behind.
final class NumberText {
    private NumberText() {
    }

    static String of(BigDecimal number, boolean decimalComma) {
        String plain = (number.scale() == 0 ? number : number.stripTrailingZeros()).toPlainString();
        return decimalComma ? plain.replace('.', ',') : plain;
    }
}
