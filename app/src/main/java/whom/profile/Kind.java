package whom.profile;

/// What an attribute or an event's property holds. A value that is not there is *missing*, never a special value.
public enum Kind {
    /// Text; `''` and white space alone count as missing.
    TEXT("text"),
    /// An exact decimal of at most 15 significant digits, which is what the store keeps without loss.
    NUMBER("number"),
    /// True or false.
    BOOLEAN("boolean"),
    /// A calendar date, never shifted between zones.
    DATE("date"),
    /// A moment, stored in UTC to the millisecond.
    INSTANT("instant"),
    /// Any number of texts; an empty list counts as missing.
    LIST("list");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /// The word in workspace.json and in mappings.
    public String word() {
        return word;
    }
}
