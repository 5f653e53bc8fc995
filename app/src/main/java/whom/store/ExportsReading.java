package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what was exported.
final class ExportsReading {
    private ExportsReading() {
    }

    /// The newest first.
    static List<ExportEntry> all(Connection connection) throws SQLException {
        Map<Long, List<ExportEntry.File>> files = new HashMap<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT export, name, role, rows FROM export_files ORDER BY export, number");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                files.computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
                        .add(new ExportEntry.File(rows.getString(2), rows.getString(3), rows.getLong(4)));
            }
        }
        List<ExportEntry> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, preset, version, segment, at, folder, receipt, since, "
                + "selected, written, suppressed, rejected, merged, removed, deleted FROM exports ORDER BY id DESC");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(new ExportEntry(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getString(4),
                        Instant.ofEpochMilli(rows.getLong(5)), rows.getString(6), rows.getString(7),
                        rows.getObject(8) instanceof Number since ? since.longValue() : null,
                        new ExportEntry.Sums(rows.getLong(9), rows.getLong(10), rows.getLong(11), rows.getLong(12), rows.getLong(13),
                                rows.getLong(14)),
                        files.getOrDefault(rows.getLong(1), List.of()),
                        rows.getObject(15) instanceof Number deleted ? Instant.ofEpochMilli(deleted.longValue()) : null));
            }
        }
        return all;
    }

    /// Goes through the exports of a preset and segment from the last full one on, in their order; nothing when there is none.
    static Optional<Given> given(Connection connection, String preset, String segment) throws SQLException {
        long people = Sql.number(connection, "SELECT coalesce(max(_id), 0) FROM people");
        long[] rows = new long[Math.toIntExact(people + 1)];
        long[] identities = new long[rows.length];
        Optional<Given> last = Optional.empty();
        try (PreparedStatement exports = connection
                .prepareStatement("SELECT id, receipt, at FROM exports WHERE preset = ?1 AND segment = ?2 "
                        + "AND id >= (SELECT max(id) FROM exports WHERE preset = ?1 AND segment = ?2 AND since IS NULL) ORDER BY id");
                PreparedStatement gone = connection.prepareStatement("SELECT person FROM removed WHERE export = ?");
                PreparedStatement come = connection.prepareStatement("SELECT d.person, d.row, d.identity FROM uploads u JOIN uploaded d "
                        + "ON d.upload = u.id WHERE u.export = ? AND d.row IS NOT NULL")) {
            exports.setString(1, preset);
            exports.setString(2, segment);
            try (ResultSet each = exports.executeQuery()) {
                while (each.next()) {
                    long export = each.getLong(1);
                    last = Optional.of(new Given(export, each.getString(2), Instant.ofEpochMilli(each.getLong(3)), rows, identities));
                    gone.setLong(1, export);
                    try (ResultSet row = gone.executeQuery()) {
                        while (row.next()) {
                            rows[row.getInt(1)] = 0;
                        }
                    }
                    come.setLong(1, export);
                    try (ResultSet row = come.executeQuery()) {
                        while (row.next()) {
                            rows[row.getInt(1)] = row.getLong(2);
                            identities[row.getInt(1)] = row.getLong(3);
                        }
                    }
                }
            }
        }
        return last;
    }

    /// The secret by which rows are marked: two halves.
    static long[] secret(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT value FROM meta WHERE key = '" + Migrations.SECRET + "'");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            String digits = rows.getString(1);
            return new long[]{Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16)};
        }
    }
}
