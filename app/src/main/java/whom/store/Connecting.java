package whom.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import whom.text.Folding;

/// Connections to one store file, each with the function `fold`.
final class Connecting {
    private static final int PATIENCE_MS = 3_000;
    private static final int READER_CACHE_KIB = 32 * 1024;
    private static final int WRITER_CACHE_KIB = 256 * 1024;
    private static final int KEPT_LOG_BYTES = 64 * 1024 * 1024;

    private Connecting() {
    }

    static Connection toRead(Path file) throws SQLException {
        SQLiteConfig config = common(READER_CACHE_KIB);
        Connection connection = connect(file, config);
        Sql.run(connection, "PRAGMA query_only = ON");
        return connection;
    }

    static Connection toWrite(Path file) throws SQLException {
        SQLiteConfig config = common(WRITER_CACHE_KIB);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setJournalSizeLimit(KEPT_LOG_BYTES);
        return connect(file, config);
    }

    private static SQLiteConfig common(int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        // Otherwise the driver asks for the last row id after each insert, which doubles the time of a load.
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-cacheKib);
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            Function.create(connection, "fold", new Fold(), 1, Function.FLAG_DETERMINISTIC);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static final class Fold extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(Folding.fold(text));
            }
        }
    }
}
