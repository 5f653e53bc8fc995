package whom.template.proof.css;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sizes and weights of text as browsers work them out.
final class Sizes {
    static final double USUAL = 16;

    private static final Map<String, Double> NAMED = Map.of("xx-small", 9.0, "x-small", 10.0, "small", 13.0, "medium", USUAL, "large", 18.0,
            "x-large", 24.0, "xx-large", 32.0, "xxx-large", 48.0);
    /// Of `<font size>`, from 1 to 7.
    private static final double[] FONT = {10, 13, 16, 18, 24, 32, 48};
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(px|pt|pc|em|rem|%|ex|ch|in|cm|mm|vw|vh)?");

    private Sizes() {
    }

    static boolean isSize(String word) {
        return NAMED.containsKey(word) || word.equals("smaller") || word.equals("larger")
                || (LENGTH.matcher(word).matches() && !Character.isDigit(word.charAt(word.length() - 1)));
    }

    /// In pixels.
    ///
    /// @param parent what the element would have otherwise
    static double size(String value, double parent) {
        Double named = NAMED.get(value);
        if (named != null) {
            return named;
        }
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return switch (value) {
                case "smaller" -> parent / 1.2;
                case "larger" -> parent * 1.2;
                case "initial" -> USUAL;
                default -> parent;
            };
        }
        double number = Double.parseDouble(length.group(1));
        if (length.group(2) == null) {
            return number == 0 ? 0 : parent;
        }
        return switch (length.group(2)) {
            case "px" -> number;
            case "pt" -> number * 96 / 72;
            case "pc" -> number * 16;
            case "in" -> number * 96;
            case "cm" -> number * 96 / 2.54;
            case "mm" -> number * 96 / 25.4;
            case "em" -> number * parent;
            case "rem" -> number * USUAL;
            case "%" -> number * parent / 100;
            case "ex", "ch" -> number * parent / 2;
            default -> parent;
        };
    }

    /// 1 to 1000, or -1 when it is no weight.
    static int weight(String value, int parent) {
        return switch (value) {
            case "normal", "initial" -> 400;
            case "bold" -> 700;
            case "inherit" -> parent;
            case "bolder" -> parent < 350 ? 400 : parent < 550 ? 700 : 900;
            case "lighter" -> parent < 550 ? 100 : parent < 750 ? 400 : 700;
            default -> value.matches("[1-9]\\d{0,2}|1000") ? Integer.parseInt(value) : -1;
        };
    }

    /// In pixels, of `<font size>`: a number, or a step up or down from the usual 3.
    static double ofFont(String attribute, double parent) {
        String written = attribute.strip();
        if (!written.matches("[+-]?\\d")) {
            return parent;
        }
        int step = Integer.parseInt(written);
        return FONT[Math.clamp((Character.isDigit(written.charAt(0)) ? step : 3 + step) - 1, 0, 6)];
    }
}
