package whom.template;

import java.util.OptionalInt;

/// What an element of a page tells of where it stands in the template's source.
public final class PageSpot {
    /// Holds the offset of the element's start tag in the source, in UTF-16 units from 0, as if every line ended in a line feed alone. Elements that come from elsewhere, such as a partial or a person's values, have none.
    public static final String ATTRIBUTE = "data-whom-at";

    private PageSpot() {
    }

    /// What the element says whose start tag is the last to begin at or before a place of the source; nothing where there is none. Whether the page has such an element is another matter:
    /// it may stand in a branch that was not taken.
    public static OptionalInt before(String source, int offset) {
        return SourceMarks.before(source, offset);
    }

    /// The offset that an attribute's value says, or nothing where it is none.
    public static OptionalInt of(String value) {
        return value.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }
}
