package whom.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.work.Cancellation;

/// The few ways in which this room speaks to SQLite.
final class Sql {
    private static final int SORTED_AT_ONCE_KIB = 8 * 1024;
    private static final int SORTING_THREADS = 2;

    private Sql() {
    }

    /// A name as SQL writes it.
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Runs something long that may be taken back; it ends with an error then.
    static void run(Connection connection, Cancellation cancellation, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Running running = new Running(statement);
            Runnable off = cancellation.onCancel(running::stop);
            try {
                statement.execute(sql);
            } finally {
                off.run();
                running.over();
            }
        }
    }

    /// Makes an index of many rows. SQLite sorts in parts as large as its cache, and parts that fit into the processor's are sorted in half the time.
    static void index(Connection connection, Cancellation cancellation, String sql) throws SQLException {
        long cache = number(connection, "PRAGMA cache_size");
        run(connection, "PRAGMA cache_size = -" + SORTED_AT_ONCE_KIB);
        run(connection, "PRAGMA threads = " + SORTING_THREADS);
        try {
            run(connection, cancellation, sql);
        } finally {
            run(connection, "PRAGMA cache_size = " + cache);
        }
    }

    /// The first column of the first row, 0 when there is none.
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /// The first column of every row.
    static List<Long> numbers(Connection connection, String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    /// Runs a statement that changes something with these values.
    ///
    /// @return how many rows it changed
    static int update(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement.executeUpdate();
    }

    static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    /// Binds so that SQLite keeps the exact value: a decimal goes as a whole number where it is one, else as the nearest double.
    static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case String text -> statement.setString(index, text);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setLong(index, number);
            case Boolean truth -> statement.setLong(index, truth ? 1 : 0);
            case BigDecimal number -> bind(statement, index, Cells.number(number));
            case Number number -> statement.setDouble(index, number.doubleValue());
            default -> throw new IllegalArgumentException("SQLite can't hold a " + value.getClass());
        }
    }
}
