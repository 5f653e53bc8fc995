package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import whom.work.Cancellation;

/// Finds people by their folded key, or by one that was theirs before. A load into an empty store goes without the index of the table, which is made
/// at its end: several times faster.
final class PersonFinder {
    /// So many searches are made one by one before all keys are read.
    private static final int FEW = 2_000;

    private final Connection connection;
    private final String keyAttribute;
    private final Identities identities;
    private final PreparedStatement find;
    private final PreparedStatement keyOf;
    private final boolean empty;
    private @Nullable KeyIndex index;
    private int asked;
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
        this.empty = empty;
        index = empty ? new KeyIndex() : null;
        find = statements.of("SELECT _id FROM people WHERE _key = ?");
        keyOf = statements.of("SELECT _key FROM people WHERE _id = ?");
        aliases = Sql.number(connection, "SELECT count(*) FROM (SELECT 1 FROM identities WHERE attribute = "
                + Identities.text(keyAttribute) + " LIMIT 1)") > 0;
    }

    /// Whoever has that key now.
    OptionalLong byKey(String folded) throws SQLException {
        if (index == null && ++asked > FEW) {
            index = all();
        }
        if (index != null) {
            int id = index.find(folded);
            return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
        }
        find.setString(1, folded);
        try (ResultSet rows = find.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    /// All keys, once many are asked for: a look into memory instead of a search in the file.
    private KeyIndex all() throws SQLException {
        KeyIndex all = new KeyIndex();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT _id, _key FROM people")) {
            while (rows.next()) {
                all.add(rows.getString(2), rows.getInt(1));
            }
        }
        return all;
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
        if (index != null) {
            index.add(folded, Math.toIntExact(id));
        }
    }

    /// Nobody has a key as theirs any more.
    void gone(String folded) {
        if (index != null) {
            index.remove(folded);
        }
    }

    /// Somebody is found by a key that is no longer the one that stands in the table.
    void left(String folded, long id) throws SQLException {
        gone(folded);
        identities.add(keyAttribute, folded, id);
        aliases = true;
    }

    /// Puts the index back.
    void finish() throws SQLException {
        if (empty) {
            Sql.index(connection, new Cancellation(), Tables.PEOPLE_INDEX);
        }
    }
}
