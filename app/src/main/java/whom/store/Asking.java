package whom.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.profile.Value;
import whom.sql.Query;
import whom.text.BoundedPattern.TooMuchWork;
import whom.work.Cancellation;

/// Asks questions on lent connections; a question that is taken back stops inside SQLite.
final class Asking {
    private final Path file;
    private final Readers readers;

    Asking(Path file, Readers readers) {
        this.file = file;
        this.readers = readers;
    }

    /// Several questions that must see the same moment of the data.
    @FunctionalInterface
    interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    void each(Query query, Cancellation cancellation, RowReader each) {
        lent(cancellation, connection -> {
            if (query.before().isEmpty()) {
                each(connection, query, cancellation, each);
            } else {
                eachOfTemporary(connection, query, cancellation, each);
            }
            return true;
        });
    }

    /// Temporary tables go with the transaction that made them.
    private static void eachOfTemporary(Connection connection, Query query, Cancellation cancellation, RowReader each) throws SQLException {
        Sql.run(connection, "PRAGMA query_only = OFF");
        try {
            Sql.run(connection, "BEGIN");
            try {
                for (String statement : query.before()) {
                    cancellation.check();
                    Sql.run(connection, cancellation, statement);
                }
                each(connection, query, cancellation, each);
            } finally {
                Sql.run(connection, "ROLLBACK");
            }
        } finally {
            Sql.run(connection, "PRAGMA query_only = ON");
        }
    }

    /// Reads on one connection, in one view of the data.
    <T> T snapshot(Cancellation cancellation, Reading<T> reading) {
        return lent(cancellation, connection -> {
            Sql.run(connection, "BEGIN");
            try {
                return reading.read(connection);
            } finally {
                Sql.run(connection, "COMMIT");
            }
        });
    }

    static void each(Connection connection, Query query, Cancellation cancellation, RowReader each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            Sql.bind(statement, query.values());
            Running running = new Running(statement);
            Runnable off = cancellation.onCancel(running::stop);
            try (ResultSet rows = statement.executeQuery()) {
                At at = new At(rows);
                while (rows.next()) {
                    each.row(at);
                }
            } finally {
                off.run();
                running.over();
            }
            cancellation.check();
        }
    }

    private <T> T lent(Cancellation cancellation, Reading<T> reading) {
        cancellation.check();
        try {
            Reader reader = readers.borrow();
            try {
                return reading.read(reader.connection());
            } catch (SQLException e) {
                TooMuchWork pattern = reader.matches().takeFailure();
                if (pattern != null) {
                    throw pattern;
                }
                throw e;
            } finally {
                readers.giveBack(reader);
            }
        } catch (SQLException e) {
            throw cancelledOr(cancellation, e);
        } catch (Unreadable e) {
            throw cancelledOr(cancellation, e.cause);
        }
    }

    private RuntimeException cancelledOr(Cancellation cancellation, SQLException e) {
        return cancellation.isCancelled() ? (CancellationException) new CancellationException().initCause(e) : Troubles.failure(file, e);
    }

    /// Carries SQLite's error through a [RowReader].
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final SQLException cause;

        Unreadable(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private record At(ResultSet rows) implements Row {
        @Override
        public long number(int column) {
            try {
                return rows.getLong(column + 1);
            } catch (SQLException e) {
                throw new Unreadable(e);
            }
        }

        @Override
        public double decimal(int column) {
            try {
                return rows.getDouble(column + 1);
            } catch (SQLException e) {
                throw new Unreadable(e);
            }
        }

        @Override
        public @Nullable String text(int column) {
            try {
                return rows.getString(column + 1);
            } catch (SQLException e) {
                throw new Unreadable(e);
            }
        }

        @Override
        public boolean isMissing(int column) {
            try {
                return rows.getObject(column + 1) == null;
            } catch (SQLException e) {
                throw new Unreadable(e);
            }
        }

        @Override
        public @Nullable Value value(Kind kind, int column) {
            try {
                Object cell = Cells.read(rows, column + 1);
                return cell == null ? null : Cells.value(kind, cell);
            } catch (SQLException e) {
                throw new Unreadable(e);
            }
        }
    }
}
