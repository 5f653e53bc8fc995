package whom.sql;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import org.jooq.Condition;
import org.jooq.Field;
import whom.resolve.Criterion.TextHas.Spot;

/// Text compared in SQL.
final class Texts {
    private Texts() {
    }

    /// The text as a comparison wants it. SQLite folds plain ASCII by itself, twenty times as fast as a call back into Java.
    static Field<String> comparable(Field<String> text, boolean matchCase) {
        if (matchCase) {
            return text;
        }
        return when(length("length", text).eq(length("octet_length", text)), call("lower", text)).otherwise(call("fold", text));
    }

    /// Whether the part stands in the text; null for a missing text.
    static Condition has(Field<String> text, Spot spot, String part) {
        long letters = part.codePointCount(0, part.length());
        return switch (spot) {
            case ANYWHERE -> function(unquotedName("instr"), Long.class, text, val(part)).gt(0L);
            case START -> function(unquotedName("substr"), String.class, text, val(1L), val(letters)).eq(part);
            case END -> function(unquotedName("substr"), String.class, text, val(-letters)).eq(part);
        };
    }

    private static Field<Long> length(String name, Field<String> text) {
        return function(unquotedName(name), Long.class, text);
    }

    private static Field<String> call(String name, Field<String> text) {
        return function(unquotedName(name), String.class, text);
    }
}
