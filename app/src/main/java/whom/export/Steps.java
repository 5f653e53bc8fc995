package whom.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.clean.Countries;
import whom.export.preset.Step;
import whom.text.Folding;

/// What the steps of a preset do to a text.
final class Steps {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Pattern WHITE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern ZIP = Pattern.compile("([0-9]{5})(-[0-9]{4})?");
    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");

    private Steps() {
    }

    /// @param region the country of a telephone number that does not say its own
    static Cell apply(List<Step> steps, String text, @Nullable String region) {
        Cell result = Cell.of(text);
        for (int i = 0; i < steps.size() && !result.text().isEmpty(); i++) {
            Cell next = apply(steps.get(i), result.text(), region);
            result = next.flaw() != null || result.flaw() == null ? next : new Cell(next.text(), result.flaw());
        }
        return result;
    }

    private static Cell apply(Step step, String text, @Nullable String region) {
        return switch (step) {
            case Step.Trim() -> Cell.of(text.strip());
            case Step.Lower() -> Cell.of(text.toLowerCase(Locale.ROOT));
            case Step.Upper() -> Cell.of(text.toUpperCase(Locale.ROOT));
            case Step.Collapse() -> Cell.of(WHITE.matcher(text).replaceAll(" ").strip());
            case Step.RemoveWhitespace() -> Cell.of(only(text, c -> !isWhite(c)));
            case Step.StripPunctuation() -> Cell.of(only(text, c -> Character.isLetterOrDigit(c) || isMark(c) || isWhite(c)));
            case Step.LettersOnly() -> Cell.of(only(text, c -> Character.isLetter(c) || isMark(c)));
            case Step.PlainLetters() -> Cell.of(only(text, c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')));
            case Step.Digits() -> Cell.of(only(text, Steps::isDigit));
            case Step.DigitsNoLeadingZeros() -> Cell.of(withoutZeros(only(text, Steps::isDigit)));
            case Step.Pad(int digits) -> Cell.of("0".repeat(Math.max(0, digits - text.length())) + text);
            case Step.Truncate(int most) -> Cell.of(truncated(text, most));
            case Step.Email() -> EmailAddress.isValid(text) ? Cell.of(text) : Cell.without(Flaw.NO_EMAIL);
            case Step.Phone(String of) -> PhoneText.of(text, Step.Phone.OF_PERSON.equals(of) ? region : of);
            case Step.Country(var form) -> country(text, form);
            case Step.Language() -> language(text.strip().toLowerCase(Locale.ROOT));
            case Step.Zone() -> ZONES.contains(text.strip()) ? Cell.of(text.strip()) : Cell.without(Flaw.NO_ZONE);
            case Step.UsState() -> Cell.of(UsStates.codeOr(text));
            case Step.UsZip5() -> {
                var zip = ZIP.matcher(text.strip());
                yield Cell.of(zip.matches() ? zip.group(1) : text);
            }
            case Step.BareName() -> Cell.of(BareName.of(text));
            case Step.GmailCanonical(boolean plus) -> Cell.of(google(text, plus));
            case Step.DropPlusTag() -> Cell.of(withoutTag(text));
            case Step.DeviceId() -> device(text.strip().toLowerCase(Locale.ROOT));
            case Step.Words(var words) -> {
                String word = words.get(Folding.fold(text));
                yield word == null ? Cell.without(Flaw.NO_WORD) : Cell.of(word);
            }
            case Step.Sha256() -> Sha256.isHex(text) ? Cell.without(Flaw.HASHED) : Cell.of(Sha256.hex(text));
            case Step.Typed typed -> throw new IllegalStateException("a step that needs " + typed.needs() + " has met a text");
        };
    }

    private static Cell country(String text, Step.Country.Form form) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        String iso = code.equals("UK") ? "GB" : code;
        return switch (form) {
            case ALPHA2 -> COUNTRIES.contains(iso) ? Cell.of(iso) : Cell.without(Flaw.NO_COUNTRY);
            case ALPHA3 -> named(text, country -> country.getISO3Country());
            case NAME -> named(text, country -> country.getDisplayCountry(Locale.ENGLISH));
        };
    }

    private static Cell named(String text, Function<Locale, String> written) {
        return Countries.code(text.strip()).map(code -> Cell.of(written.apply(Locale.of("", code))))
                .orElseGet(() -> Cell.without(Flaw.NO_COUNTRY));
    }

    private static Cell language(String tag) {
        String language = tag.split("[-_]", 2)[0];
        return LANGUAGES.contains(language) ? Cell.of(language) : Cell.without(Flaw.NO_LANGUAGE);
    }

    private static Cell device(String id) {
        return DEVICE.matcher(id).matches() ? Cell.of(id) : Cell.without(Flaw.NO_DEVICE);
    }

    /// Google takes the dots of its own mailboxes for nothing; other domains keep theirs, and the domain itself stays as it is.
    private static String google(String address, boolean plus) {
        int at = address.lastIndexOf('@');
        if (at < 0 || !GOOGLE.contains(address.substring(at + 1).toLowerCase(Locale.ROOT))) {
            return address;
        }
        String undotted = address.substring(0, at).replace(".", "") + address.substring(at);
        return plus ? withoutTag(undotted) : undotted;
    }

    private static String withoutTag(String address) {
        int at = address.lastIndexOf('@');
        int plus = address.indexOf('+');
        return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static String truncated(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /// The same object when everything stays.
    private static String only(String text, IntPredicate stays) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (stays.test(c)) {
                if (kept != null) {
                    kept.appendCodePoint(c);
                }
            } else if (kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            }
            i += Character.charCount(c);
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// An accent or vowel sign that belongs to the letter before it.
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
