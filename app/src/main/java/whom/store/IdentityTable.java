package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.profile.Uniting;

/// Brings the table of identities up to what the workspace says that identifies people.
final class IdentityTable {
    private static final String META = "identities";

    private IdentityTable() {
    }

    static void bring(Connection connection, Schema schema, Uniting uniting) throws SQLException {
        List<String> wanted = Cells.columns(schema.attributes()).stream().map(Attribute::name)
                .filter(name -> uniting.identities().contains(name) && !name.equals(schema.key())).toList();
        String now = HistoryWriting.texts(wanted);
        if ((now == null ? "" : now).equals(known(connection))) {
            return;
        }
        Sql.run(connection, "DELETE FROM identities WHERE attribute <> " + Identities.text(schema.key()));
        try (Statements statements = new Statements(connection)) {
            Identities identities = new Identities(statements);
            for (String name : wanted) {
                fill(connection, identities, name);
            }
            PreparedStatement note = statements.of("INSERT OR REPLACE INTO meta VALUES(?, ?)");
            Sql.update(note, META, now == null ? "" : now);
        }
    }

    private static void fill(Connection connection, Identities identities, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT _id, " + Sql.name(name) + " FROM people WHERE " + Sql.name(name)
                        + " IS NOT NULL ORDER BY _id")) {
            while (rows.next()) {
                identities.add(name, Identities.normal(rows.getString(2)), rows.getLong(1));
            }
        }
    }

    private static String known(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT value FROM meta WHERE key = '" + META + "'")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
