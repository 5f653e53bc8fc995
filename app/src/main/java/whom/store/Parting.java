package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.work.Cancellation;

/// Takes back that two people became one: the one who went is there again with everything that was theirs, under a number of their own.
final class Parting {
    private final List<Attribute> columns;
    private final String key;
    private final Reverting reverting;
    private final Changes changes;
    private final Statements statements;
    private final PreparedStatement merge;
    private final PreparedStatement records;
    private final PreparedStatement insert;
    private final List<PreparedStatement> deletes = new ArrayList<>();
    private final PreparedStatement last;

    Parting(Statements statements, Schema schema, Reverting reverting, Changes changes) throws SQLException {
        this.statements = statements;
        this.columns = Cells.columns(schema.attributes());
        this.key = schema.key();
        this.reverting = reverting;
        this.changes = changes;
        merge = statements.of("SELECT kept, key, since FROM merges WHERE id = ?");
        records = statements.of("SELECT part, name, old FROM history WHERE person = -?");
        insert = statements.of("INSERT INTO people(_id, _key, _entry" + columns.stream().map(a -> ", " + Sql.name(a.name()))
                .collect(Collectors.joining()) + ") VALUES(?, ?, ?" + ", ?".repeat(columns.size()) + ")");
        for (String from : List.of("merges WHERE id", "merged_events WHERE merge", "merged_uploads WHERE merge", "history WHERE person = -",
                "suppressions WHERE entry")) {
            deletes.add(statements.of("DELETE FROM " + from + (from.endsWith("-") ? "?" : " = ?")));
        }
        last = statements.of("SELECT max(_id) FROM people");
    }

    /// @param entry of the log, of a merge that holds and is not within another
    void part(long entry, Cancellation cancellation) throws SQLException {
        long kept;
        String goneKey;
        long since;
        merge.setLong(1, entry);
        try (ResultSet rows = merge.executeQuery()) {
            if (!rows.next()) {
                return;
            }
            kept = rows.getLong(1);
            goneKey = rows.getString(2);
            since = rows.getLong(3);
        }
        reverting.revert(entry, cancellation);
        long back = back(entry, goneKey, since);
        moveBack(entry, kept, back, goneKey);
        for (PreparedStatement delete : deletes) {
            Sql.update(delete, entry);
        }
        changes.rewrite();
    }

    /// Puts the person back with what stood.
    private long back(long entry, String goneKey, long since) throws SQLException {
        Map<String, @Nullable Object> cells = new TreeMap<>();
        List<Rest> rest = new ArrayList<>();
        records.setLong(1, entry);
        try (ResultSet rows = records.executeQuery()) {
            while (rows.next()) {
                String letter = rows.getString(1);
                if (letter.equals(Part.ATTRIBUTE.letter())) {
                    cells.put(rows.getString(2), Cells.read(rows, 3));
                } else if (Character.isLowerCase(letter.charAt(0))) {
                    rest.add(new Rest(Part.of(letter), rows.getString(2), rows.getString(3)));
                }
            }
        }
        long id;
        try (ResultSet rows = last.executeQuery()) {
            rows.next();
            id = rows.getLong(1) + 1;
        }
        insert.setLong(1, id);
        insert.setString(2, goneKey);
        insert.setLong(3, since);
        for (int i = 0; i < columns.size(); i++) {
            Sql.bind(insert, i + 4, cells.get(columns.get(i).name()));
        }
        insert.executeUpdate();
        for (Rest one : rest) {
            reverting.write(id, one.part, one.name, one.old);
        }
        return id;
    }

    private record Rest(Part part, String name, @Nullable String old) {}

    private void moveBack(long entry, long kept, long back, String goneKey) throws SQLException {
        run("UPDATE events SET person = ? WHERE id IN (SELECT event FROM merged_events WHERE merge = ?)", back, entry);
        run("INSERT INTO uploaded(upload, person, file, row, identity) SELECT upload, ?, file, row, identity FROM merged_uploads "
                + "WHERE merge = ?", back, entry);
        run("DELETE FROM uploaded WHERE person = ? AND upload IN (SELECT upload FROM merged_uploads WHERE merge = ? AND both = 0)", kept,
                entry);
        run("UPDATE merges SET kept = ? WHERE kept = -?", back, entry);
        run("UPDATE history SET person = ? WHERE person = ?", back, MergedRows.GONE - entry);
        run("DELETE FROM identities WHERE attribute = ? AND value = ? AND person = ?", key, goneKey, kept);
        // Former keys of the one who is back, also of those who became part of them.
        run("UPDATE identities SET person = ? WHERE attribute = ? AND value IN (WITH RECURSIVE theirs(id, key) AS "
                + "(SELECT id, key FROM merges WHERE kept = ? UNION ALL SELECT m.id, m.key FROM merges m JOIN theirs t ON m.kept = -t.id) "
                + "SELECT key FROM theirs UNION SELECT old FROM history WHERE person = ? AND part = 'k')", back, key, back, back);
    }

    private void run(String sql, Object... values) throws SQLException {
        Sql.update(statements.of(sql), values);
    }
}
