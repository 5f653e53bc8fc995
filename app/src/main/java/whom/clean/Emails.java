package whom.clean;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Optional;

/// Addresses that mail can be sent to.
public final class Emails {
    private static final EmailValidator STRICT = JMail.strictValidator().disallowIpDomain().requireTopLevelDomain()
            .disallowObsoleteWhitespace();
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private final Domains domains = new Domains();
    private final boolean mends;

    /// @param mends whether an address that looks mistyped is mended
    public Emails(boolean mends) {
        this.mends = mends;
    }

    /// The bare address; a text that holds none is as it came and is [Fix#EMAIL_UNUSABLE]. Upper and lower case stay.
    public Tidied tidy(String text) {
        String bare = bare(text);
        if (!isUsable(bare)) {
            return Tidied.by(text, Fix.EMAIL_UNUSABLE);
        }
        Tidied found = bare.equals(text) ? Tidied.same(bare) : Tidied.by(bare, Fix.EMAIL);
        int at = bare.lastIndexOf('@');
        Optional<String> meant = domains.meant(bare.substring(at + 1));
        if (meant.isEmpty()) {
            return found;
        }
        return mends
                ? Tidied.by(bare.substring(0, at + 1) + meant.get(), Fix.EMAIL_MENDED).after(found.fixes())
                : Tidied.by(bare, Fix.EMAIL_SUSPECT).after(found.fixes());
    }

    /// The address that was most likely meant, when this one looks mistyped.
    public Optional<String> meant(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? Optional.empty() : domains.meant(address.substring(at + 1)).map(domain -> address.substring(0, at + 1) + domain);
    }

    /// Whether mail can be sent there, as far as the text tells.
    public static boolean isUsable(String address) {
        return address.length() <= LONGEST && (isPlain(address) || (address.indexOf('@') > 0 && STRICT.isValid(address)));
    }

    /// What nearly every address looks like, told without the library.
    private static boolean isPlain(String address) {
        int at = address.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || !isDotted(address, 0, at, true) || !isDotted(address, at + 1, address.length(), false)) {
            return false;
        }
        int dot = address.lastIndexOf('.');
        if (dot < at || address.length() - dot < 3) {
            return false;
        }
        for (int i = dot + 1; i < address.length(); i++) {
            if (!isLetter(address.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDotted(String text, int from, int to, boolean local) {
        char before = '.';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean fits = switch (c) {
                case '.' -> before != '.' && (local || before != '-');
                case '-' -> local || before != '.';
                case '_', '+', '\'', '&' -> local;
                default -> isLetter(c) || (c >= '0' && c <= '9');
            };
            if (!fits) {
                return false;
            }
            before = c;
        }
        return before != '.' && (local || before != '-');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String bare(String text) {
        String line = Spaces.oneLine(text);
        int open = line.lastIndexOf('<');
        if (open >= 0 && line.endsWith(">")) {
            line = line.substring(open + 1, line.length() - 1).strip();
        }
        return line.regionMatches(true, 0, "mailto:", 0, 7) ? line.substring(7) : line;
    }
}
