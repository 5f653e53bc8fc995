package whom.resources;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/// The words of one language: `words.properties` (English) and its translations, as `MessageFormat` patterns.
public final class Words {
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /// The words for a locale; English where a language has no translation.
    public static Words of(Locale locale) {
        ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(locale, ResourceBundle.getBundle("whom.resources.words", locale, noFallback));
    }

    /// The words as the system speaks; English where its language has none.
    public static Words ofSystem(Locale system) {
        return of(LANGUAGES.contains(system.getLanguage()) ? system : Locale.ENGLISH);
    }

    /// The locale in which numbers and dates of these words are written.
    public Locale locale() {
        return locale;
    }

    /// The text of a key with its arguments filled in.
    ///
    /// @throws MissingResourceException when the key is in no language: a mistake of the program
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
