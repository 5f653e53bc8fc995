package whom.export;

import org.jspecify.annotations.Nullable;
import whom.clean.Countries;
import whom.clean.Phones;

/// Telephone numbers as `+` and 7 to 15 digits (E.164).
///
/// A number that begins with its plus says all there is to say and only loses its punctuation: whether somebody answers it is not told here, and
/// vendors' own examples are numbers that nobody has. Others are read by the rules of their country.
final class PhoneText {
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    private PhoneText() {
    }

    /// @param country of a number that does not say its own, or null
    static Cell of(String text, @Nullable String country) {
        String number = text.strip();
        if (isE164(number)) {
            return Cell.of(number);
        }
        if (number.startsWith("+")) {
            String bare = bare(number.replace("(0)", ""));
            return isE164(bare) ? Cell.of(bare) : Cell.without(Flaw.NO_PHONE);
        }
        String region = country == null ? null : Countries.code(country).orElse(null);
        String read = Phones.tidy(number, region).text();
        return isE164(read) ? Cell.of(read) : Cell.without(Flaw.NO_PHONE);
    }

    private static boolean isE164(String number) {
        int digits = number.length() - 1;
        if (digits < FEWEST || digits > MOST || number.charAt(0) != '+' || number.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i <= digits; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Without the signs between digits.
    private static String bare(String number) {
        StringBuilder bare = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean sign = Character.isWhitespace(c) || "().-/\u00a0\u2010\u2011\u2012\u2013".indexOf(c) >= 0;
            if (!sign) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
