package whom.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import whom.profile.Attribute;

/// What decides whether people can be written to: their addresses and their consent, of everyone at once.
public final class ReachSql {
    private static final Field<String> KEY = field(name("people", "_key"), String.class);
    private static final Field<String> CHANNEL = field(name("channel"), String.class);
    private static final Field<Integer> STATE = field(name("state"), Integer.class);

    private ReachSql() {
    }

    /// Of everyone by id: the id, the key, and the attributes, none of which is a list.
    public static Query people(List<Attribute> attributes) {
        List<Field<?>> columns = new ArrayList<>(List.of(Tables.ID, KEY));
        attributes.forEach(attribute -> columns.add(Tables.column(attribute, Object.class)));
        return Statements.render(Statements.SQLITE.select(columns).from(Tables.PEOPLE).orderBy(Tables.ID));
    }

    /// The ids of people whose newest answer on the channel is yes, or no.
    public static Query consent(String channel, boolean given) {
        return Statements.render(Statements.SQLITE.select(Tables.PERSON).from(table(name("consents"))).where(CHANNEL.eq(channel))
                .and(STATE.eq(given ? 1 : 0)));
    }
}
