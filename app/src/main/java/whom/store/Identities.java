package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import whom.profile.Value;
import whom.text.Folding;

/// The table of identities: which person has which value of an attribute that no two people share, and the keys that people had before they became
/// one with another.
final class Identities {
    private final PreparedStatement find;
    private final PreparedStatement insert;
    private final PreparedStatement remove;
    private final PreparedStatement move;

    Identities(Statements statements) throws SQLException {
        find = statements.of("SELECT person FROM identities WHERE attribute = ? AND value = ?");
        insert = statements.of("INSERT OR IGNORE INTO identities VALUES(?, ?, ?)");
        remove = statements.of("DELETE FROM identities WHERE attribute = ? AND value = ? AND person = ?");
        move = statements.of("UPDATE identities SET person = ? WHERE person = ?");
    }

    /// A value in the one form in which it is compared: folded, and of what is written like a telephone number only the digits and a leading `+`.
    static String normal(Value value) {
        return normal(Cells.written(value));
    }

    static String normal(String written) {
        String folded = Folding.key(written);
        return isTelephone(folded) ? folded.replaceAll("[^0-9+]", "") : folded;
    }

    private static boolean isTelephone(String text) {
        if (!text.startsWith("+")) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if ("0123456789 ()-./\u00a0".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() > 1;
    }

    OptionalLong find(String attribute, String normal) throws SQLException {
        find.setString(1, attribute);
        find.setString(2, normal);
        try (ResultSet rows = find.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    /// What somebody else has already stays theirs.
    void add(String attribute, String normal, long person) throws SQLException {
        insert.setString(1, attribute);
        insert.setString(2, normal);
        insert.setLong(3, person);
        insert.executeUpdate();
    }

    void remove(String attribute, String normal, long person) throws SQLException {
        remove.setString(1, attribute);
        remove.setString(2, normal);
        remove.setLong(3, person);
        remove.executeUpdate();
    }

    void move(long from, long to) throws SQLException {
        move.setLong(1, to);
        move.setLong(2, from);
        move.executeUpdate();
    }

    /// A text as SQL writes it.
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
