package whom.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import whom.profile.Attribute;

/// The tables of the store as SQL sees them. Ids of people and kinds are never null.
final class Tables {
    static final Table<Record> PEOPLE = table(name("people"));
    static final Field<Long> ID = field(name("people", "_id"), Long.class);

    static final Table<Record> LIST_VALUES = table(name("list_values"));
    static final Table<Record> TAGS = table(name("tags"));
    static final Table<Record> EVENTS = table(name("events"));
    static final Table<Record> EVENT_KINDS = table(name("event_kinds"));

    /// Whose row it is, in the tables beside `people`.
    static final Field<Long> PERSON = field(name("person"), Long.class);
    static final Field<String> FOLDED = field(name("folded"), String.class);
    static final Field<String> VALUE = field(name("value"), String.class);
    static final Field<String> ATTRIBUTE = field(name("attribute"), String.class);
    static final Field<Long> POSITION = field(name("position"), Long.class);
    static final Field<Long> KIND = field(name("kind"), Long.class);
    static final Field<Long> AT = field(name("at"), Long.class);
    static final Field<Long> KIND_ID = field(name("id"), Long.class);
    static final Field<String> KIND_NAME = field(name("name"), String.class);

    private Tables() {
    }

    /// The column of an attribute that is no list.
    static <T> Field<T> column(Attribute attribute, Class<T> type) {
        return field(name("people", attribute.name()), type);
    }
}
