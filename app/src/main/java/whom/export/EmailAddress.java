package whom.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The plain form of an e-mail address that every vendor takes: letters beyond ASCII only after the `@`, no quoted or bracketed parts.
final class EmailAddress {
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd}-]*[\\p{L}\\p{M}\\p{Nd}])?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private EmailAddress() {
    }

    /// Whether the text is such an address: at most 64 characters before the `@`, 254 bytes in all, a domain of two labels at least.
    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64 || text.getBytes(StandardCharsets.UTF_8).length > 254 || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return false;
        }
        String[] labels = text.substring(at + 1).split("\\.", -1);
        for (String label : labels) {
            if (label.length() > 63 || !LABEL.matcher(label).matches()) {
                return false;
            }
        }
        String last = labels[labels.length - 1];
        return labels.length > 1 && last.length() > 1 && !DIGITS.matcher(last).matches();
    }
}
