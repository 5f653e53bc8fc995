package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;

/// Reads the log and the history.
final class LogReading {
    private static final String COLUMNS = "SELECT id, within, what, file, origin, at, digest, coalesce(revision, 0), read, added, updated, merged, "
            + "rejected, unchanged, people, undone FROM log ";

    private LogReading() {
    }

    static List<LogEntry> all(Connection connection) throws SQLException {
        List<LogEntry> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + "ORDER BY id DESC");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(entry(rows));
            }
        }
        return all;
    }

    static Optional<LogEntry> unchangedSince(Connection connection, String digest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + "WHERE digest = ? AND undone IS NULL AND revision >= "
                + "(SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key GLOB '" + Changes.META + "*' AND key <> '"
                + Changes.META
                + Changes.UPLOADS + "') ORDER BY id DESC LIMIT 1")) {
            statement.setString(1, digest);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(entry(rows)) : Optional.empty();
            }
        }
    }

    private static LogEntry entry(ResultSet rows) throws SQLException {
        return new LogEntry(rows.getLong(1), rows.getObject(2) instanceof Number within ? within.longValue() : null,
                LogEntry.What.of(rows.getString(3)), rows.getString(4), rows.getString(5), Instant.ofEpochMilli(rows.getLong(6)),
                rows.getString(7), rows.getLong(8),
                new LogEntry.Totals(rows.getLong(9), rows.getLong(10), rows.getLong(11), rows.getLong(12), rows.getLong(13),
                        rows.getLong(14), rows.getLong(15)),
                rows.getObject(16) instanceof Number undone ? Instant.ofEpochMilli(undone.longValue()) : null);
    }

    /// Goes back from what stands: before the newest change of a thing stood what it notes, after it what stands, and so on.
    static List<Change> changesOf(Connection connection, Schema schema, long person) throws SQLException {
        Map<String, @Nullable String> after = standing(connection, schema, person);
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT h.part, h.name, h.old, l.at, l.file FROM history h "
                + "JOIN log l ON l.id = h.entry WHERE h.person = ? AND h.part IN ('a', 'l', 't', 'c') ORDER BY h.id DESC")) {
            statement.setLong(1, person);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Part part = Part.of(rows.getString(1));
                    String name = rows.getString(2);
                    String before = written(schema, part, name, Cells.read(rows, 3));
                    changes.add(
                            new Change(part, name, before, after.put(part.letter() + name, before), Instant.ofEpochMilli(rows.getLong(4)),
                                    rows.getString(5)));
                }
            }
        }
        return changes;
    }

    private static Map<String, @Nullable String> standing(Connection connection, Schema schema, long id) throws SQLException {
        Map<String, @Nullable String> standing = new HashMap<>();
        new Persons(schema).read(connection, new long[]{id}).forEach(person -> {
            person.attributes().forEach((name, value) -> standing
                    .put((value instanceof Value.Texts ? Part.LIST : Part.ATTRIBUTE).letter() + name, Cells.written(value)));
            if (!person.tags().isEmpty()) {
                standing.put(Part.TAGS.letter(), String.join("|", person.tags()));
            }
            person.consent()
                    .forEach((channel, consent) -> standing.put(Part.CONSENT.letter() + channel, consent.name().toLowerCase(Locale.ROOT)));
        });
        return standing;
    }

    private static @Nullable String written(Schema schema, Part part, String name, @Nullable Object old) {
        if (old == null) {
            return null;
        }
        return switch (part) {
            case ATTRIBUTE -> {
                Value value = Cells.value(schema.attribute(name).map(Attribute::kind).orElse(Kind.TEXT), old);
                yield value == null ? old.toString() : Cells.written(value);
            }
            case LIST, TAGS -> String.join("|", PropertyReader.texts(old.toString()));
            case CONSENT -> ConsentCell.read(old.toString()).state() == 1 ? "given" : "refused";
            case KEY, SUPPRESSION -> old.toString();
        };
    }
}
