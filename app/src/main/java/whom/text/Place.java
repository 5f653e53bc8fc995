package whom.text;

/// A place in a text.
///
/// @param line   from 1
/// @param column from 1, in UTF-16 units
public record Place(int line, int column) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
