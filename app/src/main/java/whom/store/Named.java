package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sqlite.Function;

/// Whom the imports that hold have named, and of what their columns spoke.
final class Named {
    /// Stands for tags among the names of attributes, none of which begins so.
    static final String TAGS = "_tags";
    /// Before the name of a channel among the names of attributes.
    static final String CONSENT = "_consent ";
    /// An entry that comes after all.
    static final long LAST = Long.MAX_VALUE;

    private final List<Import> imports = new ArrayList<>();

    private record Import(long entry, BitSet people, Set<String> parts, BitSet suppressions) {}

    /// Those after an entry, in order.
    static Named after(Connection connection, long entry) throws SQLException {
        Named named = new Named();
        try (PreparedStatement read = connection
                .prepareStatement("SELECT n.entry, n.people, n.parts, n.suppressions FROM named n JOIN log l ON l.id = n.entry "
                        + "WHERE n.entry > ? AND l.undone IS NULL ORDER BY n.entry")) {
            read.setLong(1, entry);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    named.imports.add(new Import(rows.getLong(1), BitSet.valueOf(rows.getBytes(2)),
                            new HashSet<>(PropertyReader.texts(rows.getString(3))), BitSet.valueOf(rows.getBytes(4))));
                }
            }
        }
        return named;
    }

    /// The first import before a later entry that named somebody with that part, 0 for none.
    ///
    /// @param part an attribute, [#TAGS] or [#CONSENT] with a channel; empty for the person at all
    long first(long person, String part, long before) {
        for (Import one : imports) {
            if (one.entry < before && person > 0 && one.people.get(Math.toIntExact(person))
                    && (part.isEmpty() || one.parts.contains(part))) {
                return one.entry;
            }
        }
        return 0;
    }

    /// The first import that named a suppression, 0 for none.
    private long firstOfSuppression(long id) {
        return imports.stream().filter(one -> one.suppressions.get(Math.toIntExact(id))).mapToLong(Import::entry).findFirst().orElse(0);
    }

    /// What [#first] calls a thing that changes.
    static String part(Part part, String name) {
        return switch (part) {
            case ATTRIBUTE, LIST -> name;
            case TAGS -> TAGS;
            case CONSENT -> CONSENT + name;
            case KEY, SUPPRESSION -> "_none";
        };
    }

    /// Lends `named(person, part, before)` and `named_suppression(id)` to the statements of a connection.
    void lend(Connection connection) throws SQLException {
        Function.create(connection, "named", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(first(value_long(0), value_text(1), value_long(2)));
            }
        }, 3, 0);
        Function.create(connection, "named_suppression", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(firstOfSuppression(value_long(0)));
            }
        }, 1, 0);
    }

    /// Gives people other numbers in what all imports have named.
    ///
    /// @param ids new numbers by old ones; 0 for nobody any more
    static void renumber(Connection connection, Map<Long, Long> ids) throws SQLException {
        try (Statements statements = new Statements(connection);
                ResultSet rows = statements.of("SELECT entry, people FROM named").executeQuery()) {
            PreparedStatement update = statements.of("UPDATE named SET people = ? WHERE entry = ?");
            List<Import> all = new ArrayList<>();
            while (rows.next()) {
                all.add(new Import(rows.getLong(1), BitSet.valueOf(rows.getBytes(2)), Set.of(), new BitSet()));
            }
            for (Import one : all) {
                BitSet moved = (BitSet) one.people.clone();
                ids.keySet().forEach(id -> moved.clear(Math.toIntExact(id)));
                ids.forEach((was, id) -> {
                    if (id > 0 && one.people.get(Math.toIntExact(was))) {
                        moved.set(Math.toIntExact(id));
                    }
                });
                if (!moved.equals(one.people)) {
                    update.setBytes(1, moved.toByteArray());
                    update.setLong(2, one.entry);
                    update.executeUpdate();
                }
            }
        }
    }
}
