package whom.desk.writing;

/// Something that may be written where the caret is.
///
/// @param label  what is read in the list
/// @param about  more of it
/// @param insert what is written
/// @param caret  where the caret is then, within what is written
public record Proposal(Kind kind, String label, String about, String insert, int caret) {
    public enum Kind {
        NAME, VALUE, TAG, FILTER, FILE
    }

    static Proposal of(Kind kind, String text, String about) {
        return new Proposal(kind, text, about, text, text.length());
    }
}
