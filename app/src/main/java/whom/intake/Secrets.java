package whom.intake;

import java.util.List;

/// What must never come into a store, told by its name or by what it looks like: passwords and their hashes, tokens, numbers of payment cards.
final class Secrets {
    private static final List<String> STARTS = List.of("$2a$", "$2b$", "$2y$", "$argon2", "$1$", "$5$", "$6$", "$P$", "$S$", "{SHA",
            "{SSHA",
            "{MD5", "{CRYPT", "pbkdf2", "scrypt", "bcrypt", "sk_live_", "sk_test_", "rk_live_", "ghp_", "shpat_", "xoxb-", "xoxp-");
    private static final List<String> WITHIN = List.of("password", "passwort", "kennwort", "passwd", "motdepasse", "contraseña",
            "contrasena",
            "wachtwoord", "cardnumber", "creditcardno", "kreditkartennummer", "securitycode");
    private static final List<String> ENDS = List.of("token", "secret", "apikey", "privatekey", "accesskey", "pwd", "salt");
    private static final List<String> WHOLE = List.of("hash", "cvv", "cvc", "cvv2", "pin", "pan", "ccnumber", "ccnum");

    private Secrets() {
    }

    /// Whether a column of that name holds what must not come in.
    static boolean isName(String header) {
        String name = Header.name(header);
        return WHOLE.contains(name) || ENDS.stream().anyMatch(name::endsWith) || WITHIN.stream().anyMatch(name::contains);
    }

    /// Whether a text is the hash of a password, or a token.
    static boolean isSecret(String text) {
        char first = text.charAt(0);
        if (text.length() < 16) {
            return false;
        }
        return switch (first) {
            case '$', '{', 'p', 's', 'b', 'r', 'g', 'x' -> isStart(text);
            case 'e' -> text.startsWith("eyJ") && text.indexOf('.') > 10;
            default -> isSalted(text);
        };
    }

    private static boolean isStart(String text) {
        for (String start : STARTS) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /// A hash and its salt: `1a2b…:salt:1`.
    private static boolean isSalted(String text) {
        int colon = text.indexOf(':');
        if (colon != 32 && colon != 40 && colon != 64) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f') && (c < 'A' || c > 'F')) {
                return false;
            }
        }
        return true;
    }

    /// Whether the digits are a card's by their sum; one number in ten has such a sum by chance.
    static boolean isCard(String text) {
        int sum = 0;
        boolean twice = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                int digit = (c - '0') * (twice ? 2 : 1);
                sum += digit > 9 ? digit - 9 : digit;
                twice = !twice;
            } else if (c != ' ' && c != '-') {
                return false;
            }
        }
        return sum % 10 == 0 && text.charAt(0) >= '3' && text.charAt(0) <= '6';
    }

    /// Whether the signs are those of a phone number: it begins with `+`, `0` or `(`, or its digits stand in groups.
    static boolean isPhone(String text, int digits) {
        if (digits < 6 || digits > 15) {
            return false;
        }
        char first = text.charAt(0);
        boolean apart = first == '+' || first == '0' || first == '(';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '/' || c == '.' || c == '(' || c == ')'
                    || (c == '+' && i == 0);
            if (!fits) {
                return false;
            }
            apart |= c == ' ' || c == '-' || c == '/';
        }
        return apart;
    }
}
