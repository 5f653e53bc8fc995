package whom.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import org.jooq.Field;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;

/// All values as they are stored, for whoever goes through them one by one.
public final class ValuesSql {
    private static final Field<Long> KIND_OF_EVENT = field(name("events", "kind"), Long.class);
    private static final Field<Long> KIND = field(name("event_kinds", "id"), Long.class);

    private ValuesSql() {
    }

    /// The value of everybody who has one, in the first column; of a list, a row for each of its texts, folded, with whose it is in the
    /// second column and each person's together.
    public static Query of(Attribute attribute) {
        if (attribute.kind() == Kind.LIST) {
            return Sqlite.render(Sqlite.SQL.select(Tables.FOLDED, Tables.PERSON).from(Tables.LIST_VALUES)
                    .where(Tables.ATTRIBUTE.eq(attribute.name())).orderBy(Tables.PERSON));
        }
        var value = Tables.column(attribute, Object.class);
        return Sqlite.render(Sqlite.SQL.select(value).from(Tables.PEOPLE).where(value.isNotNull()));
    }

    /// Of each kind of event that ever happened: its name, how many there are, when the newest was that is not after as-of (missing when
    /// none was), and how many are after it.
    public static Query events(AsOf asOf) {
        var isPast = Tables.AT.le(asOf.instant().toEpochMilli());
        return Sqlite.render(
                Sqlite.SQL.select(Tables.KIND_NAME, count(), max(when(isPast, Tables.AT)), count(when(isPast.not(), Tables.AT)))
                        .from(Tables.EVENTS).join(Tables.EVENT_KINDS).on(KIND_OF_EVENT.eq(KIND)).groupBy(Tables.KIND_NAME));
    }
}
