package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Finds people by their folded key, or by one that was theirs before. A load into an empty store goes without the index of the table, which is made
/// at its end: several times faster.
final class PersonFinder {
    private final Connection connection;
    private final String keyAttribute;
    private final Identities identities;
    private final PreparedStatement find;
    private final PreparedStatement keyOf;
    private final @Nullable KeyIndex fresh;
    private boolean aliases;

    /// @param empty whether nobody is there yet
    PersonFinder(Connection connection, Statements statements, String keyAttribute, Identities identities, boolean empty)
            throws SQLException {
        this.connection = connection;
        this.keyAttribute = keyAttribute;
        this.identities = identities;
        if (empty) {
            Sql.run(connection, "DROP INDEX IF EXISTS people_by_key");
        }
        fresh = empty ? new KeyIndex() : null;
        find = statements.of("SELECT _id FROM people WHERE _key = ?");
        keyOf = statements.of("SELECT _key FROM people WHERE _id = ?");
        aliases = Sql.number(connection, "SELECT count(*) FROM (SELECT 1 FROM identities WHERE attribute = "
                + Identities.text(keyAttribute) + " LIMIT 1)") > 0;
    }

    /// Whoever has that key now.
    OptionalLong byKey(String folded) throws SQLException {
        if (fresh == null) {
            find.setString(1, folded);
            try (ResultSet rows = find.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
        for (int id : fresh.find(KeyIndex.hash(folded))) {
            if (folded.equals(key(id))) {
                return OptionalLong.of(id);
            }
        }
        return OptionalLong.empty();
    }

    /// Whoever had that key before.
    OptionalLong byFormerKey(String folded) throws SQLException {
        return aliases ? identities.find(keyAttribute, folded) : OptionalLong.empty();
    }

    /// Whoever has or had that key.
    OptionalLong by(String folded) throws SQLException {
        OptionalLong now = byKey(folded);
        return now.isPresent() ? now : byFormerKey(folded);
    }

    /// The folded key of somebody, null when nobody has that id.
    @Nullable
    String key(long id) throws SQLException {
        keyOf.setLong(1, id);
        try (ResultSet rows = keyOf.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /// Somebody has a key from now on.
    void added(String folded, long id) {
        if (fresh != null) {
            fresh.add(KeyIndex.hash(folded), Math.toIntExact(id));
        }
    }

    /// Somebody is found by a key that is no longer the one that stands in the table.
    void left(String folded, long id) throws SQLException {
        identities.add(keyAttribute, folded, id);
        aliases = true;
    }

    /// Puts the index back.
    void finish() throws SQLException {
        if (fresh != null) {
            Sql.run(connection, Tables.PEOPLE_INDEX);
        }
    }
}
