package whom.store;

/// Kinds of things that are known about a person and change; with the letter that stands in the history.
public enum Part {
    ATTRIBUTE("a"), LIST("l"), TAGS("t"), CONSENT("c"),
    /// The folded key itself, by which the store knows the person.
    KEY("k"),
    /// What is said of a suppression, which stands under its own number and not a person's.
    SUPPRESSION("s");

    private final String letter;

    Part(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    static Part of(String letter) {
        for (Part part : values()) {
            if (part.letter.equals(letter)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no such part: " + letter);
    }
}
