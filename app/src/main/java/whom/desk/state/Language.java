package whom.desk.state;

import java.util.Locale;
import whom.resources.Words;

/// What the window speaks.
public enum Language {
    /// As the system does, where there are words for that.
    SYSTEM, ENGLISH, GERMAN;

    /// The words of this language; numbers and dates are written as in the system's country.
    ///
    /// @param system the words as the system speaks
    public Words words(Words system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Words.of(Locale.of(Locale.ENGLISH.getLanguage(), system.locale().getCountry()));
            case GERMAN -> Words.of(Locale.of(Locale.GERMAN.getLanguage(), system.locale().getCountry()));
        };
    }
}
