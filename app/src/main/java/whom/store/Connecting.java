package whom.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// Connections to one store file, each with the [functions][Functions] of the statements.
final class Connecting {
    private static final int PATIENCE_MS = 3_000;
    private static final int READER_CACHE_KIB = 32 * 1024;
    private static final int WRITER_CACHE_KIB = 256 * 1024;
    private static final int LOADER_CACHE_KIB = 16 * 1024;
    private static final int KEPT_LOG_BYTES = 64 * 1024 * 1024;

    private Connecting() {
    }

    static Reader toRead(Path file) throws SQLException {
        Matches matches = new Matches();
        Connection connection = connect(file, common(READER_CACHE_KIB), matches);
        Sql.run(connection, "PRAGMA query_only = ON");
        return new Reader(connection, matches);
    }

    static Connection toWrite(Path file) throws SQLException {
        SQLiteConfig config = common(WRITER_CACHE_KIB);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setJournalSizeLimit(KEPT_LOG_BYTES);
        return connect(file, config, new Matches());
    }

    /// How much of the file the writer keeps in memory: rows that are put behind each other into an empty table are never looked at again, and a
    /// small cache is then the quicker one.
    static void keepPages(Connection writer, boolean firstLoad) throws SQLException {
        Sql.run(writer, "PRAGMA cache_size = -" + (firstLoad ? LOADER_CACHE_KIB : WRITER_CACHE_KIB));
    }

    private static SQLiteConfig common(int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        // Otherwise the driver asks for the last row id after each insert, which doubles the time of a load.
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-cacheKib);
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config, Matches matches) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            Functions.lend(connection, matches);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
