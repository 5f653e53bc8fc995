package whom.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Notes whom an import named and of what its columns spoke, also where it said nothing new: what an earlier import said stands by this one, too,
/// when the earlier one is taken back. An eighth of a byte for each person.
final class NamedWriting {
    private final BitSet people = new BitSet();
    private final BitSet suppressions = new BitSet();
    private final Set<String> parts = new HashSet<>();

    void add(long person, PersonRow row) {
        people.set(Math.toIntExact(person));
        parts.addAll(row.values().keySet());
        if (row.tags().isPresent()) {
            parts.add(Named.TAGS);
        }
        row.consent().keySet().forEach(channel -> parts.add(Named.CONSENT + channel));
    }

    /// @param id of a suppression
    void addSuppression(long id) {
        suppressions.set(Math.toIntExact(id));
    }

    void write(Statements statements, long entry) throws SQLException {
        if (people.isEmpty() && suppressions.isEmpty()) {
            return;
        }
        PreparedStatement insert = statements.of("INSERT INTO named(entry, people, parts, suppressions) VALUES(?, ?, ?, ?)");
        insert.setLong(1, entry);
        insert.setBytes(2, people.toByteArray());
        insert.setString(3, PropertyJson.array(parts.stream().sorted().toList()));
        insert.setBytes(4, suppressions.toByteArray());
        insert.executeUpdate();
    }
}
