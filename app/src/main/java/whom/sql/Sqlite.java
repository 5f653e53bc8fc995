package whom.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// All that only SQLite understands: its JSON, and the functions that the store's connections lend it. Another dialect has another such class.
final class Sqlite {
    static final DSLContext SQL = DSL.using(SQLDialect.SQLITE);
    /// The texts of [#entries(Field, String)].
    static final Field<String> ENTRY = field(name("entry", "value"), String.class);

    private Sqlite() {
    }

    static Query render(Select<?> select) {
        return new Query(select.getSQL(), select.getBindValues());
    }

    /// The text folded. SQLite folds plain ASCII by itself, twenty times as fast as a call back into Java.
    static Field<String> folded(Field<String> text) {
        return DSL.when(call("length", Long.class, text).eq(call("octet_length", Long.class, text)), call("lower", String.class, text))
                .otherwise(call("fold", String.class, text));
    }

    /// Where in a text, from 1, another begins; 0 for nowhere.
    static Field<Long> placeOf(String part, Field<String> text) {
        return call("instr", Long.class, text, val(part));
    }

    /// So many letters of a text from one on; from a negative one, from the end.
    static Field<String> part(Field<String> text, long from, long letters) {
        return call("substr", String.class, text, val(from), val(letters));
    }

    /// Whether a pattern is found in a text, by [whom.text.BoundedPattern].
    static Condition matches(Field<String> text, String pattern, boolean matchCase) {
        return call("matches", Long.class, text, val(pattern), val(matchCase ? 1L : 0L)).eq(1L);
    }

    /// What JSON says a property is: `text`, `integer`, `real`, `true`, `false`, `array`; null when it is not there.
    static Field<String> jsonType(Field<String> json, String property) {
        return call("json_type", String.class, json, val(path(property)));
    }

    static <T> Field<T> json(Field<String> json, String property, Class<T> type) {
        return call("json_extract", type, json, val(path(property)));
    }

    /// The texts of a list, a row each.
    static Table<Record> entries(Field<String> json, String property) {
        return table("json_each({0}, {1})", json, val(path(property))).as("entry");
    }

    private static String path(String property) {
        return "$.\"" + property.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// The same date when it is one of the calendar, else another or null.
    static Field<String> realDate(Field<String> date) {
        return call("date", String.class, date);
    }

    /// The calendar day of a moment in a zone as ISO 8601; null for one after the year 9999.
    static Field<String> localDay(Field<Long> millis, ZoneId zone) {
        return call("local_day", String.class, millis, val(zone.getId()));
    }

    /// The exact sum of some numbers; one of SQLite's extension for decimals, as are the next two.
    static Field<String> decimalSum(Field<Object> number) {
        return call("decimal_sum", String.class, number);
    }

    static Field<String> decimalProduct(Field<?> number, BigDecimal factor) {
        return call("decimal_mul", String.class, number, val(factor.toPlainString()));
    }

    /// Below, at or above zero as the first number is below, at or above the second.
    static Field<Integer> decimalOrder(Field<String> number, Field<String> other) {
        return call("decimal_cmp", Integer.class, number, other);
    }

    /// The least whole number that is at least so many percent of a count.
    static Field<Long> percentOf(Field<?> count, BigDecimal percent) {
        return call("percent_of", Long.class, count, val(percent.toPlainString()));
    }

    /// The first 8 bytes of SHA-256 over seed, line feed and key, less 2^63, so that they are in order as signed numbers.
    static Field<Long> share(String seed, Field<String> key) {
        return call("share", Long.class, val(seed), key);
    }

    private static <T> Field<T> call(String name, Class<T> type, Field<?>... arguments) {
        return function(unquotedName(name), type, arguments);
    }
}
