package whom.intake;

import java.math.BigDecimal;

/// A number as people and programs write it, taken apart once, so that it can be asked what it means with one or the other decimal sign.
final class NumberText {
    private static final int MOST_PARTS = 32;
    private static final int MOST_SIGNS = 64;

    private final int[] runs = new int[MOST_PARTS];
    private final char[] between = new char[MOST_PARTS];
    private final StringBuilder digits = new StringBuilder();
    private String unit = "";
    private int parts;
    private boolean negative;
    private boolean plus;
    private String exponent = "";

    /// Takes a text apart.
    ///
    /// @return whether it is digits with signs between them, perhaps with a unit beside them
    boolean take(String text) {
        digits.setLength(0);
        unit = "";
        exponent = "";
        parts = 0;
        negative = false;
        plus = false;
        if (text.length() > MOST_SIGNS) {
            return false;
        }
        int from = 0;
        int to = text.length();
        if (to > 2 && text.charAt(0) == '(' && text.charAt(to - 1) == ')') {
            negative = true;
            from++;
            to--;
        }
        from = sign(text, from, to);
        int begin = from;
        while (begin < to && !isDigit(text.charAt(begin)) && !isPoint(text, begin, to)) {
            begin++;
        }
        int end = to;
        if (end > begin && isMinus(text.charAt(end - 1)) && !negative) {
            negative = true;
            end--;
        }
        int last = end;
        while (last > begin && !isDigit(text.charAt(last - 1)) && !(text.charAt(last - 1) == '.' && last == end)) {
            last--;
        }
        if (begin >= last || (begin > from && last < end)) {
            return false;
        }
        if (begin > from) {
            // The minus may stand between unit and number.
            int bare = isMinus(text.charAt(begin - 1)) && !negative ? begin - 1 : begin;
            negative |= bare < begin;
            unit = text.substring(from, bare);
            return Units.isBefore(unit) && body(text, begin, last);
        }
        unit = text.substring(last, end);
        return (last == end || Units.isBehind(unit)) && body(text, begin, last);
    }

    private int sign(String text, int from, int to) {
        if (from < to && (isMinus(text.charAt(from)) || text.charAt(from) == '+')) {
            negative ^= isMinus(text.charAt(from));
            plus = text.charAt(from) == '+';
            return from + 1;
        }
        return from;
    }

    private boolean body(String text, int from, int to) {
        int run = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
                run++;
            } else if ((c == 'e' || c == 'E') && isExponent(text, i + 1, to)) {
                exponent = text.substring(i + 1, to);
                break;
            } else if (isBetween(c) && parts + 1 < MOST_PARTS) {
                runs[parts] = run;
                between[parts++] = plain(c);
                run = 0;
            } else {
                return false;
            }
        }
        runs[parts] = run;
        return !digits.isEmpty();
    }

    private static boolean isExponent(String text, int from, int to) {
        int i = from < to && (text.charAt(from) == '+' || text.charAt(from) == '-') ? from + 1 : from;
        if (i >= to || to - i > 3) {
            return false;
        }
        for (; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether it is a number when this is the decimal sign.
    boolean fits(char decimal) {
        int whole = isDecimal(decimal) ? parts - 1 : parts;
        if (whole == 0) {
            return true;
        }
        char separator = between[0];
        if (separator == decimal || runs[0] < 1 || runs[0] > 3 || digits.charAt(0) == '0' || runs[whole] != 3) {
            return false;
        }
        boolean lakh = true;
        boolean thousands = true;
        for (int i = 0; i < whole; i++) {
            if (between[i] != separator) {
                return false;
            }
            if (i > 0) {
                lakh &= runs[i] == 2;
                thousands &= runs[i] == 3;
            }
        }
        return thousands || (lakh && runs[0] <= 2);
    }

    /// Whether its last sign is the decimal one.
    private boolean isDecimal(char decimal) {
        if (parts == 0 || between[parts - 1] != decimal) {
            return false;
        }
        for (int i = 0; i < parts - 1; i++) {
            if (between[i] == decimal) {
                return false;
            }
        }
        return true;
    }

    /// Whether it means something else with the other decimal sign.
    boolean isDoubtful() {
        return parts == 1 && (between[0] == '.' || between[0] == ',') && fits('.') && fits(',');
    }

    /// Whether it has a point and ends in 0.
    boolean isRoundPoint() {
        return parts == 1 && between[0] == '.' && digits.charAt(digits.length() - 1) == '0';
    }

    /// Whether there are digits behind the decimal sign.
    boolean hasFraction(char decimal) {
        return isDecimal(decimal) && runs[parts] > 0;
    }

    /// Whether there are signs between the thousands.
    boolean isGrouped(char decimal) {
        return parts > (isDecimal(decimal) ? 1 : 0);
    }

    boolean hasExponent() {
        return !exponent.isEmpty();
    }

    /// Whether it is what a spreadsheet leaves of a number with more digits than it shows: `4,91512E+12`.
    boolean isDamaged() {
        return parts <= 1 && runs[0] == 1 && exponent.length() == 3 && exponent.charAt(0) == '+'
                && (exponent.charAt(1) > '0' || exponent.charAt(2) == '9');
    }

    /// Whether it counts or measures: `007` and `+49` do not.
    boolean isAmount() {
        return !plus && (digits.charAt(0) != '0' || runs[0] <= 1);
    }

    /// What stands beside it, empty when nothing does.
    String unit() {
        return unit.strip();
    }

    /// Its value when this is the decimal sign, which must fit.
    BigDecimal value(char decimal) {
        StringBuilder plain = new StringBuilder(digits.length() + 8);
        if (negative) {
            plain.append('-');
        }
        plain.append(digits);
        if (isDecimal(decimal)) {
            plain.insert(plain.length() - runs[parts], '.');
        }
        if (plain.charAt(plain.length() - 1) == '.') {
            plain.setLength(plain.length() - 1);
        }
        return new BigDecimal(exponent.isEmpty() ? plain.toString() : plain + "e" + exponent);
    }

    private static boolean isPoint(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < to && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9');
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }

    private static boolean isBetween(char c) {
        return c == '.' || c == ',' || plain(c) == ' ' || plain(c) == '\'';
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u2019' -> '\'';
            default -> c;
        };
    }
}
