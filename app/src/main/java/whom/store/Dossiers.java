package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.profile.Doings;
import whom.profile.Dossier;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Suppression;
import whom.sql.Query;
import whom.work.Cancellation;

/// Reads what is shown of one person; of their events only a stretch, since some people did a hundred thousand things.
final class Dossiers {
    private final Schema schema;
    private final String kinds;

    Dossiers(Schema schema) {
        this.schema = schema;
        this.kinds = schema.events().stream().map(kind -> PropertyJson.quoted(kind.name())).collect(Collectors.joining(",", "[", "]"));
    }

    Optional<Dossier> read(Connection connection, long id, int most, Cancellation cancellation) throws SQLException {
        Person person = new Persons(schema).read(connection, new long[]{id}).stream().findFirst().orElse(null);
        if (person == null) {
            return Optional.empty();
        }
        Map<String, Instant> since = new HashMap<>();
        Asking.each(connection, new Query("SELECT channel, at FROM consents WHERE person = ? AND at IS NOT NULL", List.of(id)),
                cancellation,
                row -> since.put(String.valueOf(row.text(0)), Instant.ofEpochMilli(row.number(1))));
        List<Suppression> suppressions = new ArrayList<>();
        Asking.each(connection, new Query("SELECT s.channel, s.reason, s.at FROM people p JOIN suppressions s ON s.key = p._key "
                + "WHERE p._id = ? ORDER BY s.channel", List.of(id)), cancellation,
                row -> suppressions.add(new Suppression(String.valueOf(row.text(0)), text(row, 1),
                        row.isMissing(2) ? null : Instant.ofEpochMilli(row.number(2)))));
        return Optional.of(new Dossier(person, since, suppressions, doings(connection, id, 0, most, cancellation)));
    }

    Doings doings(Connection connection, long id, long offset, int most, Cancellation cancellation) throws SQLException {
        // Kinds first, so that each is a search of the index by kind and person; in any other order SQLite would go through all events.
        String theirs = " FROM event_kinds k CROSS JOIN events e ON e.kind = k.id AND e.person = ? "
                + "WHERE k.name IN (SELECT value FROM json_each(?))";
        long[] all = new long[1];
        Asking.each(connection, new Query("SELECT count(*)" + theirs, List.of(id, kinds)), cancellation, row -> all[0] = row.number(0));
        List<Event> events = new ArrayList<>();
        Asking.each(connection,
                new Query("SELECT k.name, e.at, e.properties" + theirs + " ORDER BY e.at DESC, e.id DESC LIMIT ? OFFSET ?",
                        List.of(id, kinds, most, offset)),
                cancellation, row -> event(row).forEach(events::add));
        return new Doings(events, all[0]);
    }

    private Stream<Event> event(Row row) {
        EventKind kind = schema.event(String.valueOf(row.text(0))).orElse(null);
        return kind == null
                ? Stream.empty()
                : Stream.of(new Event(kind.name(), Instant.ofEpochMilli(row.number(1)), PropertyReader.values(row.text(2), kind)));
    }

    private static String text(Row row, int column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }
}
