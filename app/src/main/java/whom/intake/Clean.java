package whom.intake;

import java.util.Arrays;
import java.util.Optional;

/// Into which form the texts of a column are brought.
public enum Clean {
    /// An address that mail can be sent to; anything else is rejected.
    EMAIL("email"),
    /// E.164: `+4930123456`; what is no number of any phone stays as it is and is counted.
    PHONE("phone"),
    /// ISO 3166-1, two letters; what is no country stays as it is and is counted.
    COUNTRY("country"),
    /// ISO 639-1, two letters; what is no language stays as it is and is counted.
    LANGUAGE("language"),
    /// As it came, but for white space around it and a guard before it.
    NONE("none");

    private final String word;

    Clean(String word) {
        this.word = word;
    }

    /// The word in a mapping.
    public String word() {
        return word;
    }

    static Optional<Clean> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
}
