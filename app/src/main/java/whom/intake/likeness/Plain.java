package whom.intake.likeness;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import whom.text.Folding;

/// Normal forms in which two spellings of one thing are the same text; empty when nothing telling is left.
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern STREET = Pattern.compile("(?<=.)(strasse|straße|street|str|st)\\b");
    private static final Pattern ROAD = Pattern.compile("\\b(road|rd)\\b");
    private static final Pattern AVENUE = Pattern.compile("\\b(avenue|ave|av)\\b");
    private static final Set<String> LEGAL_FORMS = Set.of("gmbh", "ag", "kg", "ug", "ohg", "ev", "mbh", "co", "ltd", "limited", "llc",
            "inc",
            "corp", "plc", "sa", "sarl", "sas", "srl", "spa", "bv", "nv", "ab", "as", "oy", "und", "and", "the");
    private static final Set<String> NO_NAMES = Set.of("na", "none", "null", "unknown", "unbekannt", "test", "nan");
    private static final int LEAST_PHONE = 6;
    /// Digits of a number without the country's code or the leading zero, which not everybody writes.
    private static final int PHONE_END = 9;

    private Plain() {
    }

    /// Letters without accents, words apart.
    static String name(String text) {
        String name = NOT_LETTERS.matcher(APOSTROPHES.matcher(unaccented(text)).replaceAll("")).replaceAll(" ").strip();
        return NO_NAMES.contains(name) ? "" : name;
    }

    static String email(String text) {
        String folded = Folding.fold(text.strip());
        int at = folded.lastIndexOf('@');
        int plus = folded.indexOf('+');
        return plus > 0 && plus < at ? folded.substring(0, plus) + folded.substring(at) : folded;
    }

    static String user(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    static String domain(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? "" : email.substring(at + 1);
    }

    /// The last nine digits.
    static String phone(String text) {
        String digits = NOT_DIGITS.matcher(text).replaceAll("");
        return digits.length() < LEAST_PHONE ? "" : digits.substring(Math.max(0, digits.length() - PHONE_END));
    }

    /// Eight digits, year first.
    static String day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            int year = day.getYear();
            return year < 0 || year > 9999 ? "" : NOT_DIGITS.matcher(day.toString()).replaceAll("");
        } catch (DateTimeException noDay) {
            return "";
        }
    }

    /// The name of the street and the number as one word, usual endings shortened.
    static String street(String text) {
        String plain = STREET.matcher(unaccented(text)).replaceAll("str");
        plain = AVENUE.matcher(ROAD.matcher(plain).replaceAll("rd")).replaceAll("av");
        return NOT_LETTERS_OR_DIGITS.matcher(plain).replaceAll("");
    }

    /// Letters and digits alone.
    static String code(String text) {
        return NOT_LETTERS_OR_DIGITS.matcher(Folding.fold(text)).replaceAll("");
    }

    /// Words without the legal form, unless nothing else is there.
    static String company(String text) {
        String words = NOT_LETTERS_OR_DIGITS.matcher(unaccented(text).replace(".", "")).replaceAll(" ").strip();
        StringBuilder rest = new StringBuilder();
        for (String word : SPACE.split(words, -1)) {
            if (!LEGAL_FORMS.contains(word)) {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        return rest.isEmpty() ? words : rest.toString();
    }

    private static String unaccented(String text) {
        String folded = Folding.fold(text.strip());
        if (folded.chars().allMatch(c -> c < 0x80)) {
            return folded;
        }
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("").replace("ß", "ss").replace("ø", "o")
                .replace("ł", "l").replace("đ", "d").replace("æ", "ae").replace("œ", "oe").replace("ı", "i");
    }
}
