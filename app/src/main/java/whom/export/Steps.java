package whom.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import whom.export.preset.Step;
import whom.text.Folding;

/// What the steps of a preset do to a text.
final class Steps {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern PHONE_PUNCTUATION = Pattern.compile("[\\s().\\-/\u00a0\u2010-\u2013]");
    private static final Pattern WHITE = Pattern.compile("[\\s\u00a0]+");

    private Steps() {
    }

    static Cell apply(List<Step> steps, Cell cell) {
        Cell result = cell;
        for (Step step : steps) {
            result = result.then(text -> apply(step, text));
        }
        return result;
    }

    private static Cell apply(Step step, String text) {
        return switch (step) {
            case Step.Trim() -> Cell.of(text.strip());
            case Step.Lower() -> Cell.of(text.toLowerCase(Locale.ROOT));
            case Step.Collapse() -> Cell.of(WHITE.matcher(text).replaceAll(" ").strip());
            case Step.Email() -> EmailAddress.isValid(text) ? Cell.of(text) : Cell.without(Flaw.NO_EMAIL);
            case Step.Phone() -> phone(text);
            case Step.Country() -> country(text.strip().toUpperCase(Locale.ROOT));
            case Step.Language() -> language(text.strip().toLowerCase(Locale.ROOT));
            case Step.Zone() -> ZONES.contains(text.strip()) ? Cell.of(text.strip()) : Cell.without(Flaw.NO_ZONE);
            case Step.Words(var words) -> {
                String word = words.get(Folding.fold(text));
                yield word == null ? Cell.without(Flaw.NO_WORD) : Cell.of(word);
            }
            // Dates get their pattern when they are formatted; by now they are text.
            case Step.Date(var _) -> Cell.of(text);
        };
    }

    private static Cell phone(String text) {
        String number = PHONE_PUNCTUATION.matcher(text).replaceAll("");
        return PHONE.matcher(number).matches() ? Cell.of(number) : Cell.without(Flaw.NO_PHONE);
    }

    private static Cell country(String code) {
        String iso = code.equals("UK") ? "GB" : code;
        return COUNTRIES.contains(iso) ? Cell.of(iso) : Cell.without(Flaw.NO_COUNTRY);
    }

    private static Cell language(String tag) {
        String language = tag.split("[-_]", 2)[0];
        return LANGUAGES.contains(language) ? Cell.of(language) : Cell.without(Flaw.NO_LANGUAGE);
    }
}
