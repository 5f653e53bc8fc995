package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.History;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Upload;
import whom.sql.Query;
import whom.work.Cancellation;

/// People with everything that they did, read from the store in a few questions for any number of them.
final class Histories {
    /// Along the index for each kind and person; in any other order SQLite would go through all events.
    static final String EVENTS = "SELECT e.person, k.name, e.at, e.id, e.properties FROM event_kinds k CROSS JOIN json_each(?) p "
            + "CROSS JOIN events e ON e.kind = k.id AND e.person = p.value";

    private static final int AT_ONCE = 10_000;

    private final Persons persons;
    private final Map<String, EventKind> kinds = new HashMap<>();

    Histories(Schema schema) {
        this.persons = new Persons(schema);
        for (EventKind kind : schema.events()) {
            kinds.put(kind.name(), kind);
        }
    }

    List<History> read(Connection connection, long[] ids, Cancellation cancellation) throws SQLException {
        List<History> histories = new ArrayList<>(ids.length);
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            cancellation.check();
            page(connection, Arrays.copyOfRange(ids, from, Math.min(ids.length, from + AT_ONCE)), cancellation, histories);
        }
        return histories;
    }

    private void page(Connection connection, long[] ids, Cancellation cancellation, List<History> histories) throws SQLException {
        String these = Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
        Map<Long, Draft> drafts = new HashMap<>();
        RowReader keys = row -> drafts.put(row.number(0), new Draft(String.valueOf(row.text(1))));
        Asking.each(connection, new Query("SELECT _id, _key FROM people WHERE _id IN (SELECT value FROM json_each(?))", List.of(these)),
                cancellation, keys);
        Asking.each(connection, new Query("SELECT person, channel, at FROM consents WHERE person IN (SELECT value FROM json_each(?)) "
                + "AND at IS NOT NULL", List.of(these)), cancellation,
                row -> of(drafts, row).consentSince.put(String.valueOf(row.text(1)), Instant.ofEpochMilli(row.number(2))));
        events(connection, these, cancellation, drafts);
        uploads(connection, ids, these, cancellation, drafts);
        for (Person person : persons.read(connection, ids)) {
            histories.add(drafts.getOrDefault(person.id(), new Draft(person.key())).history(person));
        }
    }

    private void events(Connection connection, String these, Cancellation cancellation, Map<Long, Draft> drafts) throws SQLException {
        Asking.each(connection, new Query(EVENTS, List.of(these)), cancellation, row -> {
            EventKind kind = kinds.get(row.text(1));
            if (kind != null) {
                of(drafts, row).events.add(new Dated(row.number(2), row.number(3), kind, row.text(4)));
            }
        });
    }

    /// Along the key of the table: a stretch of people for each upload. People whose turn it is mostly stand side by side.
    private static void uploads(Connection connection, long[] ids, String these, Cancellation cancellation, Map<Long, Draft> drafts)
            throws SQLException {
        long least = Arrays.stream(ids).min().orElse(0);
        long most = Arrays.stream(ids).max().orElse(0);
        Asking.each(connection, new Query("SELECT d.person, u.preset, u.segment, u.at FROM uploads u CROSS JOIN uploaded d "
                + "ON d.upload = u.id AND d.person BETWEEN ? AND ? WHERE +d.person IN (SELECT value FROM json_each(?)) ORDER BY u.at, u.id",
                List.of(least, most, these)), cancellation,
                row -> of(drafts, row).uploads
                        .add(new Upload(String.valueOf(row.text(1)), String.valueOf(row.text(2)), Instant.ofEpochMilli(row.number(3)))));
    }

    private static Draft of(Map<Long, Draft> drafts, Row row) {
        return drafts.computeIfAbsent(row.number(0), _ -> new Draft(""));
    }

    private record Dated(long at, long id, EventKind kind, @Nullable String properties) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            return at == other.at ? Long.compare(id, other.id) : Long.compare(at, other.at);
        }

        Event event() {
            return new Event(kind.name(), Instant.ofEpochMilli(at), PropertyReader.values(properties, kind));
        }
    }

    private static final class Draft {
        private final String key;
        private final List<Dated> events = new ArrayList<>();
        private final List<Upload> uploads = new ArrayList<>();
        private final Map<String, Instant> consentSince = new HashMap<>();

        Draft(String key) {
            this.key = key;
        }

        History history(Person person) {
            return new History(person, key, events.stream().sorted().map(Dated::event).toList(), uploads, consentSince);
        }
    }
}
