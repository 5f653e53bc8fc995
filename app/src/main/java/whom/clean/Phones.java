package whom.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Phone numbers as E.164: `+4930123456`.
public final class Phones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";
    private static final int FEWEST = 5;
    private static final int MOST = 17;

    private Phones() {
    }

    /// The number as E.164; a text that is none, or that does not say of which country, is as it came and is [Fix#PHONE_UNREADABLE].
    ///
    /// @param country ISO code of the country that is meant where the number does not say, or null
    public static Tidied tidy(String text, @Nullable String country) {
        String written = Guard.isOn(text) ? text.substring(1) : Spaces.oneLine(text);
        int digits = digits(written);
        if (digits < FEWEST || digits > MOST) {
            return Tidied.by(text, Fix.PHONE_UNREADABLE);
        }
        String region = country == null || country.length() != 2 ? NO_REGION : country.toUpperCase(Locale.ROOT);
        PhoneNumber number = number(international(written), region);
        if (number == null && !region.equals(NO_REGION) && written.charAt(0) != '+') {
            number = withoutPlus(written, region);
        }
        if (number == null) {
            return Tidied.by(text, Fix.PHONE_UNREADABLE);
        }
        String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
        return e164.equals(text) ? Tidied.same(text) : Tidied.by(e164, Fix.PHONE);
    }

    /// Whether there is a country of that code that has phone numbers.
    public static boolean isRegion(String country) {
        return NUMBERS.getSupportedRegions().contains(country);
    }

    /// `0049…` says its country as well as `+49…` does.
    private static String international(String written) {
        return written.startsWith("00") ? "+" + written.substring(2) : written;
    }

    /// A number with its country's code from which a spreadsheet took the plus.
    private static @Nullable PhoneNumber withoutPlus(String written, String region) {
        int code = NUMBERS.getCountryCodeForRegion(region);
        return code != 0 && written.startsWith(Integer.toString(code)) ? number("+" + written, region) : null;
    }

    private static @Nullable PhoneNumber number(String written, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(written, region);
            return NUMBERS.isValidNumber(number) ? number : null;
        } catch (NumberParseException _) {
            return null;
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
