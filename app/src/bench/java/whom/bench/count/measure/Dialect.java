package whom.bench.count.measure;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// What differs between the peers.
enum Dialect {
    DUCKDB("DuckDB", "duckdb", "EXPLAIN ",
            List.of("SELECT version()", "SELECT current_setting('threads')", "SELECT current_setting('memory_limit')")), //
    SQLITE("SQLite", "sqlite", "EXPLAIN QUERY PLAN ",
            List.of("SELECT sqlite_version()", "PRAGMA threads", "PRAGMA cache_size", "PRAGMA mmap_size", "PRAGMA page_size"));

    final String label;
    final String folder;
    final String explain;
    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    final List<String> facts;

    Dialect(String label, String folder, String explain, List<String> facts) {
        this.label = label;
        this.folder = folder;
        this.explain = explain;
        this.facts = facts;
    }

    /// A value as it stands in SQL.
    String literal(Object value) {
        return switch (value) {
            case String text -> "'" + text.replace("'", "''") + "'";
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> (this == DUCKDB ? "DATE '" : "'") + date + "'";
            case Long whole -> whole.toString();
            case Integer whole -> whole.toString();
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    /// Binds a value as its column holds it.
    void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case BigDecimal number when this == SQLITE -> statement.setDouble(place, number.doubleValue());
            case LocalDate date when this == SQLITE -> statement.setString(place, date.toString());
            default -> statement.setObject(place, value);
        }
    }
}
