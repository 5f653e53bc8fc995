package whom.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import whom.text.Folding;

/// Countries as ISO 3166-1, two letters, told by their code of two or three letters or their name in the languages most spoken in Europe and
/// America.
public final class Countries {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs",
            "ru",
            "tr");
    private static final Map<String, String> BY_NAME = byName();

    private Countries() {
    }

    /// The code; a text that names no country is as it came and is [Fix#COUNTRY_UNKNOWN].
    public static Tidied tidy(String text) {
        if (text.length() == 2 && BY_NAME.containsKey(text) && text.equals(BY_NAME.get(text))) {
            return Tidied.same(text);
        }
        return code(text).map(code -> code.equals(text) ? Tidied.same(text) : Tidied.by(code, Fix.COUNTRY))
                .orElseGet(() -> Tidied.by(text, Fix.COUNTRY_UNKNOWN));
    }

    /// The code of a country; none when the text names none.
    public static Optional<String> code(String text) {
        return Optional.ofNullable(BY_NAME.get(Folding.bare(text)));
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            byName.put(code, code);
            byName.put(Folding.bare(code), code);
            Locale country = Locale.of("", code);
            three(country).ifPresent(three -> byName.putIfAbsent(Folding.bare(three), code));
        }
        for (String language : LANGUAGES) {
            Locale reader = Locale.of(language);
            for (String code : Locale.getISOCountries()) {
                byName.putIfAbsent(Folding.bare(Locale.of("", code).getDisplayCountry(reader)), code);
            }
        }
        others().forEach((code, names) -> names.forEach(name -> byName.put(Folding.bare(name), code)));
        return Map.copyOf(byName);
    }

    private static Optional<String> three(Locale country) {
        try {
            return Optional.of(country.getISO3Country());
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    /// Names in use that are in no list of names.
    private static Map<String, List<String>> others() {
        return Map.ofEntries(Map.entry("GB", List.of("UK", "U.K.", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland",
                "Großbritannien", "Grossbritannien", "Grande-Bretagne", "Gran Bretaña", "Gran Bretagna", "Groot-Brittannië",
                "United Kingdom of Great Britain and Northern Ireland")),
                Map.entry("US",
                        List.of("U.S.", "U.S.A.", "United States of America", "America", "Amerika", "Vereinigte Staaten von Amerika",
                                "États-Unis d'Amérique", "EE. UU.", "EEUU", "Stati Uniti d'America", "Verenigde Staten van Amerika")),
                Map.entry("NL", List.of("Holland", "The Netherlands", "Holanda", "Olanda", "Hollande")),
                Map.entry("DE", List.of("BRD", "Bundesrepublik Deutschland", "Federal Republic of Germany")),
                Map.entry("CZ", List.of("Czech Republic", "Tschechische Republik", "République tchèque", "República Checa")),
                Map.entry("KR", List.of("South Korea", "Korea", "Republic of Korea", "Korea, Republic of")),
                Map.entry("KP", List.of("North Korea")), Map.entry("RU", List.of("Russian Federation", "Russische Föderation")),
                Map.entry("CI", List.of("Ivory Coast", "Cote d'Ivoire")), Map.entry("IE", List.of("Republic of Ireland", "Eire")),
                Map.entry("VN", List.of("Viet Nam")), Map.entry("IR", List.of("Iran, Islamic Republic of")),
                Map.entry("MK", List.of("Macedonia", "Mazedonien")), Map.entry("TR", List.of("Turkey", "Turkiye")),
                Map.entry("CN", List.of("People's Republic of China", "P.R. China")), Map.entry("TW", List.of("Taiwan, Province of China")),
                Map.entry("AE", List.of("UAE", "VAE")), Map.entry("CH", List.of("Suisse/Schweiz")),
                Map.entry("GR", List.of("EL", "Hellas")), Map.entry("MD", List.of("Moldova, Republic of", "Moldawien")),
                Map.entry("BY", List.of("Weißrussland", "Weissrussland")), Map.entry("SZ", List.of("Swaziland")),
                Map.entry("MM", List.of("Burma", "Birma")), Map.entry("TZ", List.of("Tanzania, United Republic of")),
                Map.entry("SY", List.of("Syrian Arab Republic")), Map.entry("VE", List.of("Venezuela, Bolivarian Republic of")),
                Map.entry("BO", List.of("Bolivia, Plurinational State of")), Map.entry("LA", List.of("Lao People's Democratic Republic")));
    }
}
