package whom.bench.count.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// A database in this process, through JDBC. DuckDB takes as many threads as there are cores; SQLite counts on one.
final class Peer implements AutoCloseable {
    final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Peer(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    static Peer duckdb(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("access_mode", "read_only");
        properties.setProperty("threads", String.valueOf(Runtime.getRuntime().availableProcessors()));
        return new Peer(Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:" + file, properties));
    }

    /// Its whole file is mapped, and its cache takes up to 2 GB beside.
    static Peer sqlite(Path file) throws SQLException {
        Peer peer = new Peer(Dialect.SQLITE, DriverManager.getConnection("jdbc:sqlite:" + file));
        for (String pragma : List.of("query_only = ON", "mmap_size = 68719476736", "cache_size = -2000000", "temp_store = MEMORY", "threads = 2")) {
            peer.rows("PRAGMA " + pragma);
        }
        return peer;
    }

    /// Asks and takes the time from the text to the number; preparing is not part of it where values are bound.
    Answer ask(Form form, Map<String, List<Object>> values) throws SQLException {
        String text = form.text(dialect, values);
        if (!form.bound()) {
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(text)) {
                return answer(rows, start);
            }
        }
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        long start = System.nanoTime();
        int place = 1;
        for (Object value : form.arguments(values)) {
            dialect.bind(statement, place++, value);
        }
        try (ResultSet rows = statement.executeQuery()) {
            return answer(rows, start);
        }
    }

    private static Answer answer(ResultSet rows, long start) throws SQLException {
        rows.next();
        long people = rows.getLong(1);
        return new Answer(people, System.nanoTime() - start);
    }

    /// How the peer goes about it.
    List<String> plan(Form form, Map<String, List<Object>> values) throws SQLException {
        return rows(dialect.explain + form.readable(dialect, values));
    }

    /// Version, threads and memory.
    List<String> facts() throws SQLException {
        List<String> facts = new ArrayList<>();
        for (String fact : dialect.facts) {
            facts.add(fact + ": " + String.join(", ", rows(fact)));
        }
        return facts;
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return all;
            }
            try (ResultSet rows = statement.getResultSet()) {
                int last = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    all.add(String.valueOf(rows.getString(last)));
                }
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
