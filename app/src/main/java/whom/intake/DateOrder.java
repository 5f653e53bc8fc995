package whom.intake;

import java.util.Arrays;
import java.util.Optional;

/// In which order day, month and year are written.
public enum DateOrder {
    DMY("dmy"), MDY("mdy"), YMD("ymd");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /// The word in a mapping.
    public String word() {
        return word;
    }

    static Optional<DateOrder> of(String word) {
        return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }
}
