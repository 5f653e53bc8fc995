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
    /// Folded.
    static final Field<String> KEY = field(name("people", "_key"), String.class);

    static final Table<Record> LIST_VALUES = table(name("list_values"));
    static final Table<Record> TAGS = table(name("tags"));
    static final Table<Record> EVENTS = table(name("events"));
    static final Table<Record> EVENT_KINDS = table(name("event_kinds"));
    static final Table<Record> CONSENTS = table(name("consents"));
    static final Table<Record> UPLOADS = table(name("uploads"));
    static final Table<Record> UPLOADED = table(name("uploaded"));

    /// Whose row it is, in the tables beside `people`.
    static final Field<Long> PERSON = field(name("person"), Long.class);
    static final Field<String> FOLDED = field(name("folded"), String.class);
    static final Field<String> VALUE = field(name("value"), String.class);
    static final Field<String> ATTRIBUTE = field(name("attribute"), String.class);
    static final Field<Long> POSITION = field(name("position"), Long.class);
    static final Field<Long> AT = field(name("at"), Long.class);
    static final Field<Long> KIND_ID = field(name("id"), Long.class);
    static final Field<String> KIND_NAME = field(name("name"), String.class);
    static final Field<String> CHANNEL = field(name("channel"), String.class);
    static final Field<Integer> STATE = field(name("state"), Integer.class);
    /// When a consent was given or refused; null when that is not known.
    static final Field<Long> SINCE = field(name("consents", "at"), Long.class);
    static final Field<Long> UPLOAD_ID = field(name("uploads", "id"), Long.class);
    static final Field<String> PRESET = field(name("preset"), String.class);
    static final Field<String> SEGMENT = field(name("segment"), String.class);
    static final Field<Long> UPLOAD = field(name("upload"), Long.class);

    private Tables() {
    }

    /// The column of an attribute that is no list.
    static <T> Field<T> column(Attribute attribute, Class<T> type) {
        return field(name("people", attribute.name()), type);
    }
}
