package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.text.Folding;

/// Reads and writes what stands of a person beside the row of table `people`: lists, tags and consents.
final class PersonParts {
    private final boolean listsKnown;
    private final PreparedStatement readLists;
    private final PreparedStatement readTags;
    private final PreparedStatement readConsents;
    private final PreparedStatement clearList;
    private final PreparedStatement clearTags;
    private final PreparedStatement clearConsent;
    private final PreparedStatement insertList;
    private final PreparedStatement insertTag;
    private final PreparedStatement insertConsent;

    /// @param listsKnown whether the schema has any list, so that they must be looked for
    PersonParts(Statements statements, boolean listsKnown) throws SQLException {
        this.listsKnown = listsKnown;
        readLists = statements.of("SELECT attribute, value FROM list_values WHERE person = ? ORDER BY attribute, position");
        readTags = statements.of("SELECT folded, tag FROM tags WHERE person = ?");
        readConsents = statements.of("SELECT channel, state, at, source FROM consents WHERE person = ?");
        clearList = statements.of("DELETE FROM list_values WHERE person = ? AND attribute = ?");
        clearTags = statements.of("DELETE FROM tags WHERE person = ?");
        clearConsent = statements.of("DELETE FROM consents WHERE person = ? AND channel = ?");
        insertList = statements.of("INSERT INTO list_values VALUES(?, ?, ?, ?, ?)");
        insertTag = statements.of("INSERT INTO tags VALUES(?, ?, ?)");
        insertConsent = statements.of("INSERT INTO consents VALUES(?, ?, ?, ?, ?) ON CONFLICT(person, channel) "
                + "DO UPDATE SET state = excluded.state, at = excluded.at, source = excluded.source");
    }

    void read(long person, Standing into) throws SQLException {
        if (listsKnown) {
            readLists.setLong(1, person);
            try (ResultSet rows = readLists.executeQuery()) {
                while (rows.next()) {
                    into.addTo(rows.getString(1), rows.getString(2));
                }
            }
        }
        readTags.setLong(1, person);
        try (ResultSet rows = readTags.executeQuery()) {
            while (rows.next()) {
                into.tags.put(rows.getString(1), rows.getString(2));
            }
        }
        readConsents.setLong(1, person);
        try (ResultSet rows = readConsents.executeQuery()) {
            while (rows.next()) {
                into.consents.put(rows.getString(1), new ConsentCell(rows.getInt(2),
                        rows.getObject(3) instanceof Number at ? at.longValue() : null, rows.getString(4)));
            }
        }
    }

    /// Puts these texts in the place of those that are there.
    ///
    /// @param texts null for none
    void writeList(long person, String name, @Nullable List<String> texts) throws SQLException {
        clearList.setLong(1, person);
        clearList.setString(2, name);
        clearList.executeUpdate();
        if (texts != null) {
            addList(person, name, texts);
        }
    }

    /// Adds the texts of a list that is not there yet.
    void addList(long person, String name, List<String> texts) throws SQLException {
        int position = 0;
        for (String text : texts) {
            insertList.setLong(1, person);
            insertList.setString(2, name);
            insertList.setLong(3, position++);
            insertList.setString(4, text);
            insertList.setString(5, Folding.fold(text));
            insertList.executeUpdate();
        }
    }

    /// Puts these tags in the place of those that are there.
    void writeTags(long person, Map<String, String> byFolded) throws SQLException {
        clearTags.setLong(1, person);
        clearTags.executeUpdate();
        addTags(person, byFolded);
    }

    void addTags(long person, Map<String, String> byFolded) throws SQLException {
        for (Map.Entry<String, String> tag : byFolded.entrySet()) {
            insertTag.setLong(1, person);
            insertTag.setString(2, tag.getValue());
            insertTag.setString(3, tag.getKey());
            insertTag.executeUpdate();
        }
    }

    /// @param consent null to forget it
    void writeConsent(long person, String channel, @Nullable ConsentCell consent) throws SQLException {
        if (consent == null) {
            clearConsent.setLong(1, person);
            clearConsent.setString(2, channel);
            clearConsent.executeUpdate();
            return;
        }
        insertConsent.setLong(1, person);
        insertConsent.setString(2, channel);
        insertConsent.setLong(3, consent.state());
        Sql.bind(insertConsent, 4, consent.at());
        insertConsent.setString(5, consent.source());
        insertConsent.executeUpdate();
    }

    /// Tags by their folded form.
    static Map<String, String> byFolded(List<String> tags) {
        Map<String, String> folded = new TreeMap<>();
        tags.forEach(tag -> folded.putIfAbsent(Folding.fold(tag), tag));
        return folded;
    }
}
