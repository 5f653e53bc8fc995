package whom.sql;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import whom.profile.Attribute;

/// What decides whether people can be written to: their addresses and their consent, of everyone at once.
public final class ReachSql {
    private ReachSql() {
    }

    /// Of everyone by id: the id, the key, and the attributes, none of which is a list.
    public static Query people(List<Attribute> attributes) {
        List<Field<?>> columns = new ArrayList<>(List.of(Tables.ID, Tables.KEY));
        attributes.forEach(attribute -> columns.add(Tables.column(attribute, Object.class)));
        return Sqlite.render(Sqlite.SQL.select(columns).from(Tables.PEOPLE).orderBy(Tables.ID));
    }

    /// The ids of people whose newest answer on the channel is yes, or no.
    public static Query consent(String channel, boolean given) {
        return Sqlite.render(Sqlite.SQL.select(Tables.PERSON).from(Tables.CONSENTS).where(Tables.CHANNEL.eq(channel))
                .and(Tables.STATE.eq(given ? 1 : 0)));
    }
}
