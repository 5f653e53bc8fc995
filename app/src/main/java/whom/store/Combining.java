package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import whom.profile.Keep;

/// Decides which of two values of an attribute somebody keeps, by the rules of the workspace.
final class Combining {
    private final PreparedStatement lastOrigin;
    private final PreparedStatement firstOrigin;

    Combining(Statements statements) throws SQLException {
        lastOrigin = statements
                .of("SELECT l.origin FROM history h JOIN log l ON l.id = h.entry WHERE h.person = ? AND h.part IN ('a', 'l') "
                        + "AND h.name = ? ORDER BY h.id DESC LIMIT 1");
        firstOrigin = statements.of("SELECT l.origin FROM people p JOIN log l ON l.id = p._entry WHERE p._id = ?");
    }

    /// Where a value comes from; asked only where a rule goes by that.
    @FunctionalInterface
    interface Origin {
        String origin() throws SQLException;
    }

    /// Two values that are there and differ, of which one is kept.
    ///
    /// @param secondIsNewer whether the second came later
    record Two<T>(T first, Origin firstOrigin, T second, Origin secondOrigin, boolean secondIsNewer) {
        private T longer() {
            return length(second) > length(first) ? second : first;
        }

        private static int length(Object value) {
            return value instanceof List<?> list ? list.size() : value.toString().length();
        }

        private boolean secondIsBetter(Keep.BySource by) throws SQLException {
            int firstRank = by.rank(firstOrigin.origin());
            int secondRank = by.rank(secondOrigin.origin());
            return secondRank < firstRank || (secondRank == firstRank && secondIsNewer);
        }

        T kept(Keep rule) throws SQLException {
            return switch (rule) {
                case Keep.Newest _,Keep.Union _ -> secondIsNewer ? second : first;
                case Keep.First _ -> secondIsNewer ? first : second;
                case Keep.Longest _ -> longer();
                case Keep.BySource by -> secondIsBetter(by) ? second : first;
            };
        }
    }

    /// Of two lists.
    static List<String> list(Keep rule, Two<List<String>> two) throws SQLException {
        return rule instanceof Keep.Union ? both(two.first(), two.second()) : two.kept(rule);
    }

    private static List<String> both(List<String> first, List<String> then) {
        LinkedHashSet<String> both = new LinkedHashSet<>(first);
        both.addAll(then);
        return new ArrayList<>(both);
    }

    /// Where what stands of somebody comes from, empty when nobody knows.
    String originOf(long person, String attribute) throws SQLException {
        lastOrigin.setLong(1, person);
        lastOrigin.setString(2, attribute);
        try (ResultSet rows = lastOrigin.executeQuery()) {
            if (rows.next()) {
                return rows.getString(1);
            }
        }
        firstOrigin.setLong(1, person);
        try (ResultSet rows = firstOrigin.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
