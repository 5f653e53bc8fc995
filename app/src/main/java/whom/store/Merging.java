package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Keep;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.Combining.Two;

/// Makes one person of two: what both have is decided by the rules of the workspace, what one of them did both did, and whoever was not to be
/// written to still is not. All that stood before is kept, so that [Parting] can take it back.
final class Merging {
    private final List<Attribute> columns;
    private final String key;
    private final Uniting uniting;
    private final Changes changes;
    private final Instant at;
    private final Statements statements;
    private final LogWriting log;
    private final HistoryWriting history;
    private final PersonParts parts;
    private final Combining combining;
    private final MergedRows rows;
    private final Map<String, PreparedStatement> updates = new HashMap<>();
    private final PreparedStatement read;
    private final PreparedStatement since;
    private final Map<Long, Long> partOf = new HashMap<>();

    /// @param at when it happens
    Merging(Statements statements, Schema schema, Uniting uniting, Changes changes, Instant at) throws SQLException {
        this.statements = statements;
        this.columns = Cells.columns(schema.attributes());
        this.key = schema.key();
        this.uniting = uniting;
        this.changes = changes;
        this.at = at;
        log = new LogWriting(statements);
        history = new HistoryWriting(statements, 0);
        parts = new PersonParts(statements, true);
        combining = new Combining(statements);
        rows = new MergedRows(statements, key);
        read = statements.of("SELECT _key, _entry" + columns.stream().map(a -> ", " + Sql.name(a.name())).collect(Collectors.joining())
                + " FROM people WHERE _id = ?");
        since = statements
                .of("SELECT coalesce((SELECT max(entry) FROM history WHERE person = p._id AND part = ? AND name = ?), p._entry, 0) "
                        + "FROM people p WHERE p._id = ?");
    }

    /// @param within the import during which it is found, 0 for a merge by itself
    /// @param file   where it comes from
    /// @return the entry of the log
    long merge(long kept, long gone, long within, String file) throws SQLException {
        long entry = log.begin(LogEntry.What.MERGE, within, file, file, at, null);
        Record stays = record(kept);
        Record goes = record(gone);
        keep(entry, stays.standing, true);
        keep(entry, goes.standing, false);
        new Both(entry, kept, gone, stays.standing, goes.standing).unite();
        rows.move(entry, kept, gone, stays.key, goes.key, goes.entry);
        changes.rewrite();
        partOf.replaceAll((_, other) -> other == gone ? kept : other);
        partOf.put(gone, kept);
        return entry;
    }

    private record Record(String key, long entry, Standing standing) {}

    private Record record(long id) throws SQLException {
        Standing standing = new Standing(columns.size());
        parts.read(id, standing);
        read.setLong(1, id);
        try (ResultSet row = read.executeQuery()) {
            if (!row.next()) {
                throw new IllegalArgumentException("nobody has the id " + id);
            }
            for (int i = 0; i < columns.size(); i++) {
                standing.cells[i] = Cells.read(row, i + 3);
            }
            return new Record(row.getString(1), row.getLong(2), standing);
        }
    }

    /// Keeps all that is known of one of the two.
    private void keep(long entry, Standing record, boolean stays) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            if (record.cells[i] != null) {
                history.keep(entry, Part.ATTRIBUTE, stays, columns.get(i).name(), record.cells[i]);
            }
        }
        for (Map.Entry<String, List<String>> list : record.lists.entrySet()) {
            history.keep(entry, Part.LIST, stays, list.getKey(), HistoryWriting.texts(list.getValue()));
        }
        if (!record.tags.isEmpty()) {
            history.keep(entry, Part.TAGS, stays, "", HistoryWriting.texts(List.copyOf(record.tags.values())));
        }
        for (Map.Entry<String, ConsentCell> consent : record.consents.entrySet()) {
            history.keep(entry, Part.CONSENT, stays, consent.getKey(), consent.getValue().written());
        }
    }

    /// Whoever became part of somebody else, with that one.
    Map<Long, Long> partOf() {
        return partOf;
    }

    /// Two people becoming the one who stays.
    private final class Both {
        private final long entry;
        private final long kept;
        private final long gone;
        private final Standing stays;
        private final Standing goes;

        Both(long entry, long kept, long gone, Standing stays, Standing goes) {
            this.entry = entry;
            this.kept = kept;
            this.gone = gone;
            this.stays = stays;
            this.goes = goes;
        }

        void unite() throws SQLException {
            for (int i = 0; i < columns.size(); i++) {
                String name = columns.get(i).name();
                Object old = stays.cells[i];
                Object now = name.equals(key) && old != null ? old : cell(name, old, goes.cells[i]);
                if (!Objects.equals(old, now)) {
                    history.note(entry, kept, Part.ATTRIBUTE, name, old);
                    write(name, now);
                }
            }
            TreeMap<String, List<String>> lists = new TreeMap<>(goes.lists);
            lists.putAll(stays.lists);
            for (String name : lists.keySet()) {
                List<String> old = stays.lists.get(name);
                List<String> now = list(name, old, goes.lists.get(name));
                if (!Objects.equals(old, now)) {
                    history.note(entry, kept, Part.LIST, name, HistoryWriting.texts(old));
                    parts.writeList(kept, name, now);
                }
            }
            Standing both = stays.copy();
            goes.tags.forEach(both.tags::putIfAbsent);
            if (both.tags.size() != stays.tags.size()) {
                history.note(entry, kept, Part.TAGS, "", HistoryWriting.texts(List.copyOf(stays.tags.values())));
                parts.writeTags(kept, both.tags);
            }
            both.uniteConsents(goes.consents);
            for (Map.Entry<String, ConsentCell> consent : both.consents.entrySet()) {
                ConsentCell old = stays.consents.get(consent.getKey());
                if (!consent.getValue().equals(old)) {
                    history.note(entry, kept, Part.CONSENT, consent.getKey(), old == null ? null : old.written());
                    parts.writeConsent(kept, consent.getKey(), consent.getValue());
                }
            }
        }

        private @Nullable Object cell(String name, @Nullable Object first, @Nullable Object second) throws SQLException {
            if (first == null || second == null || first.equals(second)) {
                return first == null ? second : first;
            }
            return two(Part.ATTRIBUTE, name, first, second).kept(uniting.rule(name).orElse(Keep.NEWEST));
        }

        private @Nullable List<String> list(String name, @Nullable List<String> first, @Nullable List<String> second) throws SQLException {
            if (first == null || second == null) {
                return first == null ? second : first;
            }
            return Combining.list(uniting.rule(name).orElse(new Keep.Union()), two(Part.LIST, name, first, second));
        }

        private <T> Two<T> two(Part part, String name, T first, T second) throws SQLException {
            return new Two<>(first, () -> combining.originOf(kept, name), second, () -> combining.originOf(gone, name),
                    since(gone, part, name) > since(kept, part, name));
        }

        /// The entry of the log that last wrote something.
        private long since(long person, Part part, String name) throws SQLException {
            since.setString(1, part.letter());
            since.setString(2, name);
            since.setLong(3, person);
            try (ResultSet row = since.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }

        private void write(String name, @Nullable Object cell) throws SQLException {
            PreparedStatement update = updates.get(name);
            if (update == null) {
                update = statements.of("UPDATE people SET " + Sql.name(name) + " = ? WHERE _id = ?");
                updates.put(name, update);
            }
            Sql.bind(update, 1, cell);
            update.setLong(2, kept);
            update.executeUpdate();
        }
    }
}
