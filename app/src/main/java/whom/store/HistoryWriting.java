package whom.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Notes what stood before each change, as part of one entry of the log.
final class HistoryWriting {
    /// Ids leave so much space between them, so that an earlier change can still be put before a later one.
    static final int SPACE = 1 << 10;

    private final PreparedStatement insert;
    private final long entry;

    /// @param entry of the log; 0 for changes that nobody notes
    HistoryWriting(Statements statements, long entry) throws SQLException {
        this.entry = entry;
        insert = statements.of("INSERT INTO history(id, person, part, name, entry, old) VALUES((SELECT coalesce(max(id), 0) + " + SPACE
                + " FROM history), ?, ?, ?, ?, ?)");
    }

    /// @param old as the cell has it, or as [#texts] or [ConsentCell] write it; null for nothing
    void note(long person, Part part, String name, @Nullable Object old) throws SQLException {
        if (entry != 0) {
            note(entry, person, part, name, old);
        }
    }

    /// As part of another entry of the log.
    void note(long of, long person, Part part, String name, @Nullable Object old) throws SQLException {
        Sql.update(insert, person, part.letter(), name, of, old);
    }

    /// Keeps what is known of one of two people who become one, under the entry of their merge.
    ///
    /// @param stays the letter of the part is a capital for the one who stays
    void keep(long merge, Part part, boolean stays, String name, @Nullable Object value) throws SQLException {
        Sql.update(insert, -merge, stays ? part.letter().toUpperCase(Locale.ROOT) : part.letter(), name, merge, value);
    }

    /// Several texts as a JSON array, nothing for none.
    static @Nullable String texts(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() ? null : PropertyJson.array(texts);
    }
}
