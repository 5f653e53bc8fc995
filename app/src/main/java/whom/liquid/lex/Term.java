package whom.liquid.lex;

/// A word or sign within an output or a tag.
///
/// @param start offset in the source
/// @param end   behind it
public record Term(Kind kind, int start, int end) {
    public enum Kind {
        NAME, TEXT, NUMBER, COMPARISON, DOT_DOT, DOT, COMMA, COLON, PIPE, OPEN_SQUARE, CLOSE_SQUARE, OPEN_ROUND, CLOSE_ROUND, DASH, QUESTION, PERSONAL, END
    }
}
