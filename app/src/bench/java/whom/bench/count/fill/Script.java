package whom.bench.count.fill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// A file of SQL beside the benchmark, below `whom/bench/count/`.
public final class Script {
    private static final String ROOT = "/whom/bench/count/";

    private Script() {
    }

    /// The text of a file that must be there.
    public static String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(ROOT + name + " is not on the class path"));
    }

    /// The text of a file, if there is one.
    public static Optional<String> find(String name) {
        try (InputStream in = Script.class.getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs its statements one after the other.
    static void run(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : text(name).split(";\\s*\\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
