package whom.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Moves what belongs to somebody who becomes part of another in the tables beside `people`, noting what must go back when the two are parted.
final class MergedRows {
    /// Changes of somebody who is part of another stand in the history under this less the entry of the merge.
    static final long GONE = -(1L << 40);

    private static final List<String> THEIRS = List.of("list_values", "tags", "consents", "uploaded", "removed");

    private final String key;
    private final PreparedStatement note;
    private final PreparedStatement noteEvents;
    private final PreparedStatement moveEvents;
    private final PreparedStatement noteUploads;
    private final PreparedStatement moveUploads;
    private final PreparedStatement moveMerges;
    private final PreparedStatement moveHistory;
    private final PreparedStatement suppress;
    private final List<PreparedStatement> removes = new ArrayList<>();
    private final Identities identities;

    MergedRows(Statements statements, String key) throws SQLException {
        this.key = key;
        identities = new Identities(statements);
        note = statements.of("INSERT INTO merges VALUES(?, ?, ?, ?)");
        noteEvents = statements.of("INSERT INTO merged_events SELECT ?, e.id FROM event_kinds k CROSS JOIN events e ON e.kind = k.id "
                + "AND e.person = ?");
        moveEvents = statements.of("UPDATE events SET person = ? WHERE id IN (SELECT event FROM merged_events WHERE merge = ?)");
        noteUploads = statements
                .of("INSERT INTO merged_uploads SELECT ?, g.upload, k.person IS NOT NULL, g.file, g.row, g.identity FROM uploaded g "
                        + "LEFT JOIN uploaded k ON k.upload = g.upload AND k.person = ? WHERE g.person = ?");
        moveUploads = statements
                .of("INSERT OR IGNORE INTO uploaded(upload, person, file, row, identity) SELECT upload, ?, file, row, identity "
                        + "FROM merged_uploads WHERE merge = ?");
        // Whoever was part of the one who goes hangs on this merge from now on, and comes back with it.
        moveMerges = statements.of("UPDATE merges SET kept = -? WHERE kept = ?");
        moveHistory = statements.of("UPDATE history SET person = ? WHERE person = ?");
        suppress = statements.of("INSERT OR IGNORE INTO suppressions(key, channel, reason, at, entry) "
                + "SELECT ?, channel, reason, at, ? FROM suppressions WHERE key = ?");
        for (String table : THEIRS) {
            removes.add(statements.of("DELETE FROM " + table + " WHERE person = ?"));
        }
        removes.add(statements.of("DELETE FROM people WHERE _id = ?"));
    }

    /// @param goneSince the entry of the log by which the one who goes was added
    void move(long entry, long kept, long gone, String keptKey, String goneKey, long goneSince) throws SQLException {
        Sql.update(moveMerges, entry, gone);
        Sql.update(note, entry, kept, goneKey, goneSince);
        Sql.update(noteEvents, entry, gone);
        Sql.update(moveEvents, kept, entry);
        Sql.update(noteUploads, entry, kept, gone);
        Sql.update(moveUploads, kept, entry);
        Sql.update(moveHistory, GONE - entry, gone);
        Sql.update(suppress, keptKey, entry, goneKey);
        for (PreparedStatement remove : removes) {
            Sql.update(remove, gone);
        }
        identities.move(gone, kept);
        identities.add(key, goneKey, kept);
    }
}
