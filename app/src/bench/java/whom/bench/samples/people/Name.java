package whom.bench.samples.people;

import java.text.Normalizer;
import java.util.Locale;

/// One name, as its bearer writes it and in Latin letters.
public record Name(String written, String latin) {
    /// Reads `Анна=Anna`, or a name that is Latin already.
    public static Name read(String text) {
        int equals = text.indexOf('=');
        return equals < 0 ? new Name(text, text) : new Name(text.substring(0, equals), text.substring(equals + 1));
    }

    /// The name as it would stand in an e-mail address: lower-case ASCII letters only.
    public String ascii() {
        String spelled = latin.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
