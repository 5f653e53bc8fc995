package whom.view.parts;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import whom.resources.Words;

/// What every part draws with.
///
/// @param still whether nothing may move, because the system asks for reduced motion
public record Look(Words words, Numbers numbers, BooleanSupplier still) {
    /// The look of a language; nothing else differs.
    public static Look of(Words words, BooleanSupplier still) {
        return new Look(words, new Numbers(words.locale()), still);
    }

    /// The words of a key.
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /// Where numbers and dates come from.
    public Locale locale() {
        return words.locale();
    }
}
