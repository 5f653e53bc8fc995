package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import whom.profile.Uniting;

/// Tells whom a row is about by the identities in it, exactly. A weaker identity decides only where no stronger one says otherwise.
final class Recognising {
    private final String key;
    private final List<String> order;
    private final boolean byKeyAlone;
    private final PersonFinder finder;
    private final Identities identities;
    private final Map<String, PreparedStatement> cells = new LinkedHashMap<>();

    /// @param known the attributes that have a column
    Recognising(String key, Uniting uniting, Set<String> known, PersonFinder finder, Identities identities, Statements statements)
            throws SQLException {
        this.key = key;
        this.order = uniting.identities().stream().filter(name -> name.equals(key) || known.contains(name)).toList();
        this.byKeyAlone = order.size() == 1;
        this.finder = finder;
        this.identities = identities;
        for (String name : order) {
            if (!name.equals(key)) {
                cells.put(name, statements.of("SELECT " + Sql.name(name) + " FROM people WHERE _id = ?"));
            }
        }
    }

    /// @param folded the row's key, empty for none
    Recognised who(String folded, PersonRow row) throws SQLException {
        if (byKeyAlone) {
            OptionalLong known = finder.by(folded);
            return known.isPresent() ? new Recognised.Someone(known.getAsLong(), false) : new Recognised.Nobody(folded);
        }
        Map<String, String> said = said(folded, row);
        TreeSet<Long> found = new TreeSet<>();
        boolean keyIsKnown = false;
        for (Map.Entry<String, String> identity : said.entrySet()) {
            boolean isKey = identity.getKey().equals(key);
            OptionalLong known = isKey ? finder.by(identity.getValue()) : identities.find(identity.getKey(), identity.getValue());
            if (known.isEmpty()) {
                continue;
            }
            long id = known.getAsLong();
            Optional<String> against = found.contains(id) ? Optional.empty() : contradicting(said, identity.getKey(), id);
            if (against.isEmpty()) {
                found.add(id);
                keyIsKnown |= isKey;
            } else if (isKey) {
                return new Recognised.Contradiction("\"" + row.key().strip() + "\" belongs to somebody whose " + against.get()
                        + " is another; correct one of the two, or put " + key + " first among the identities");
            }
        }
        boolean takesKey = !folded.isEmpty() && !keyIsKnown;
        return switch (found.size()) {
            case 0 -> new Recognised.Nobody(folded.isEmpty() ? standIn(said) : folded);
            case 1 -> new Recognised.Someone(found.first(), takesKey);
            default -> new Recognised.Several(List.copyOf(found), takesKey);
        };
    }

    /// The identities that a row has, the strongest first.
    private Map<String, String> said(String folded, PersonRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String name : order) {
            String value = name.equals(key)
                    ? folded
                    : Optional.ofNullable(row.values().get(name)).flatMap(v -> v).map(Identities::normal).orElse("");
            if (!value.isEmpty()) {
                said.put(name, value);
            }
        }
        return said;
    }

    /// The stronger identity of which somebody has another value than the row, if there is one.
    private Optional<String> contradicting(Map<String, String> said, String by, long id) throws SQLException {
        for (Map.Entry<String, String> stronger : said.entrySet()) {
            if (stronger.getKey().equals(by)) {
                return Optional.empty();
            }
            String theirs = stronger.getKey().equals(key) ? realKey(id) : cell(stronger.getKey(), id);
            if (theirs != null && !theirs.equals(stronger.getValue())) {
                return Optional.of(stronger.getKey());
            }
        }
        return Optional.empty();
    }

    private @Nullable String realKey(long id) throws SQLException {
        String known = finder.key(id);
        return known == null || isStandIn(known) ? null : known;
    }

    private @Nullable String cell(String name, long id) throws SQLException {
        PreparedStatement statement = cells.get(name);
        if (statement == null) {
            return null;
        }
        statement.setLong(1, id);
        try (ResultSet rows = statement.executeQuery()) {
            Object cell = rows.next() ? Cells.read(rows, 1) : null;
            return cell == null ? null : Identities.normal(cell.toString());
        }
    }

    /// The key of somebody who has none: `customer_id=7210448301122`.
    private static String standIn(Map<String, String> said) {
        Map.Entry<String, String> strongest = said.entrySet().iterator().next();
        return strongest.getKey() + "=" + strongest.getValue();
    }

    private boolean isStandIn(String known) {
        return order.stream().anyMatch(name -> !name.equals(key) && known.startsWith(name + "="));
    }

    /// What the person of a row is known by: the key, and other identities with the attribute before.
    List<String> known(String folded, PersonRow row) {
        List<String> known = new ArrayList<>();
        said(folded, row).forEach((name, value) -> known.add(name.equals(key) ? value : name + "=" + value));
        return known;
    }

    /// Somebody new has the identities of a row.
    void added(PersonRow row, long id) throws SQLException {
        if (!byKeyAlone) {
            for (Map.Entry<String, String> identity : said("", row).entrySet()) {
                identities.add(identity.getKey(), identity.getValue(), id);
            }
        }
    }

    /// Somebody has another value of an attribute now.
    void changed(String attribute, @Nullable Object old, @Nullable Object now, long id) throws SQLException {
        if (!cells.containsKey(attribute)) {
            return;
        }
        if (old != null) {
            identities.remove(attribute, Identities.normal(old.toString()), id);
        }
        if (now != null) {
            identities.add(attribute, Identities.normal(now.toString()), id);
        }
    }
}
