package whom.sql;

import org.jooq.Condition;
import org.jooq.Field;
import whom.resolve.Criterion.TextHas.Spot;

/// Text compared in SQL.
final class Texts {
    private Texts() {
    }

    /// The text as a comparison wants it.
    static Field<String> comparable(Field<String> text, boolean matchCase) {
        return matchCase ? text : Sqlite.folded(text);
    }

    /// Whether the part stands in the text; null for a missing text.
    static Condition has(Field<String> text, Spot spot, String part) {
        long letters = part.codePointCount(0, part.length());
        return switch (spot) {
            case ANYWHERE -> Sqlite.placeOf(part, text).gt(0L);
            case START -> Sqlite.part(text, 1, letters).eq(part);
            case END -> Sqlite.part(text, -letters, letters).eq(part);
        };
    }
}
