package whom.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import whom.profile.Attribute;

/// Ids of people in the order of an attribute: text without regard to case, a list by its smallest value, people without a value last in
/// both directions, equal ones by id.
public final class OrderSql {
    private OrderSql() {
    }

    /// Everyone.
    public static Query everyone(Attribute attribute, boolean descending) {
        return ordered(noCondition(), attribute, descending);
    }

    /// These people; for some ten thousands at most.
    public static Query of(long[] ids, Attribute attribute, boolean descending) {
        String json = LongStream.of(ids).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
        Table<?> chosen = DSL.table("json_each({0})", DSL.val(json));
        return ordered(Tables.ID.in(select(field(DSL.unquotedName("value"), Long.class)).from(chosen)), attribute, descending);
    }

    private static Query ordered(Condition chosen, Attribute attribute, boolean descending) {
        Field<?> value = value(attribute);
        return Sqlite.render(Sqlite.SQL.select(Tables.ID).from(Tables.PEOPLE).where(chosen)
                .orderBy((descending ? value.desc() : value.asc()).nullsLast(), Tables.ID));
    }

    private static Field<?> value(Attribute attribute) {
        return switch (attribute.kind()) {
            case TEXT -> Texts.comparable(Tables.column(attribute, String.class), false);
            case NUMBER, BOOLEAN, DATE, INSTANT -> Tables.column(attribute, Object.class);
            case LIST -> field(select(min(Tables.FOLDED)).from(Tables.LIST_VALUES).where(Tables.PERSON.eq(Tables.ID))
                    .and(Tables.ATTRIBUTE.eq(attribute.name())));
        };
    }
}
