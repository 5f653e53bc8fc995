package whom.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import whom.text.Folding;

/// Languages as ISO 639-1, two letters, told by a code, a locale such as `de-AT`, or a name in the languages most spoken in Europe and America.
public final class Languages {
    private static final List<String> READERS = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs");
    private static final Map<String, String> BY_NAME = byName();

    private Languages() {
    }

    /// The code; a text that names no language is as it came and is [Fix#LANGUAGE_UNKNOWN].
    public static Tidied tidy(String text) {
        return code(text).map(code -> code.equals(text) ? Tidied.same(text) : Tidied.by(code, Fix.LANGUAGE))
                .orElseGet(() -> Tidied.by(text, Fix.LANGUAGE_UNKNOWN));
    }

    /// The code of a language; none when the text names none.
    public static Optional<String> code(String text) {
        String known = BY_NAME.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        String whole = BY_NAME.get(Folding.bare(text));
        return whole == null && isLocale(text)
                ? Optional.ofNullable(BY_NAME.get(Folding.fold(text.substring(0, 2))))
                : Optional.ofNullable(whole);
    }

    /// `de-AT`, `pt_BR`.
    private static boolean isLocale(String text) {
        return text.length() >= 5 && text.length() <= 11 && (text.charAt(2) == '-' || text.charAt(2) == '_');
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            if (code.length() == 2) {
                byName.put(code, code);
                three(code).ifPresent(three -> byName.putIfAbsent(three, code));
            }
        }
        for (String reader : READERS) {
            for (String code : Locale.getISOLanguages()) {
                if (code.length() == 2) {
                    byName.putIfAbsent(Folding.bare(Locale.of(code).getDisplayLanguage(Locale.of(reader))), code);
                    byName.putIfAbsent(Folding.bare(Locale.of(code).getDisplayLanguage(Locale.of(code))), code);
                }
            }
        }
        // What libraries write, and the older codes that Java still knows.
        Map.of("ger", "de", "fre", "fr", "dut", "nl", "cze", "cs", "chi", "zh", "gre", "el", "iw", "he", "in", "id", "ji", "yi")
                .forEach(byName::put);
        return Map.copyOf(byName);
    }

    private static Optional<String> three(String code) {
        try {
            return Optional.of(Locale.of(code).getISO3Language());
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }
}
