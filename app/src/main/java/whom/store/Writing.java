package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;

/// One transaction: all of it with [#commit(boolean)], nothing of it when closed without. For one thread.
///
/// Its methods throw [StoreFailure] when the file fails, such as for a full disk.
public final class Writing implements AutoCloseable {
    private final Store store;
    private final Connection connection;
    private final String source;
    private final Runnable over;
    private final EventsWriting events;
    private final SuppressionsWriting suppressions;
    private final UploadsWriting uploads;
    private final Changes changes = new Changes();
    private PeopleWriting people;
    private Schema schema;
    private boolean open = true;

    private Writing(Store store, Connection connection, String source, Runnable over) throws SQLException {
        this.store = store;
        this.connection = connection;
        this.source = source;
        this.over = over;
        this.schema = store.schema();
        this.people = new PeopleWriting(connection, schema, source, changes);
        this.events = new EventsWriting(connection, changes);
        this.suppressions = new SuppressionsWriting(connection, changes);
        this.uploads = new UploadsWriting(connection, changes);
    }

    static Writing begin(Store store, Connection connection, String source, Runnable over) throws SQLException {
        try {
            connection.setAutoCommit(false);
            return new Writing(store, connection, source, over);
        } catch (SQLException e) {
            rollBack(connection);
            throw e;
        }
    }

    /// Ends the transaction however far it came. After a full disk SQLite has taken everything back by itself and says that there is nothing left
    /// to take back; that is as good.
    private static void rollBack(Connection connection) {
        try {
            Sql.run(connection, "ROLLBACK");
        } catch (SQLException _) {
            // As said above.
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException _) {
            // The driver commits when it leaves the transaction, of which there is none any more.
        }
    }

    /// Takes a wider schema: makes room for attributes that the store does not know yet.
    ///
    /// @throws Refusal when an attribute is stored as another kind
    public void widen(Schema wider) throws Refusal {
        try {
            people.close();
            Tables.addAttributes(connection, store.file(), wider);
            schema = wider;
            people = new PeopleWriting(connection, wider, source, changes);
        } catch (SQLException e) {
            throw Troubles.failure(store.file(), e);
        }
    }

    /// The person with that key, if known.
    public OptionalLong person(String key) {
        return did(() -> people.find(Folding.key(key)));
    }

    /// Adds the person or updates what the row mentions.
    public Put put(PersonRow row) {
        return did(() -> people.put(row));
    }

    /// Adds an event; a kind that the store does not know yet is added.
    public void event(long person, String kind, Instant at, Map<String, Value> properties) {
        did(() -> {
            events.add(person, kind, at, properties);
            return true;
        });
    }

    /// Adds a suppression or updates what the row mentions.
    public Put put(SuppressionRow row) {
        return did(() -> suppressions.put(row));
    }

    /// Notes that these people were written to an upload file.
    ///
    /// @param segment for which segment, or the name that stands for it
    /// @param people  their ids
    public void upload(String preset, String segment, Instant at, long[] people) {
        did(() -> {
            uploads.add(preset, segment, at, people);
            return true;
        });
    }

    /// Takes out the events of this transaction that repeat another exactly: person, kind, moment and properties.
    ///
    /// @return how many
    public long dropRepeatedEvents(Cancellation cancellation) {
        long dropped = did(() -> {
            try {
                return events.dropRepeated(cancellation);
            } catch (SQLException e) {
                cancellation.check();
                throw e;
            }
        });
        cancellation.check();
        return dropped;
    }

    /// Keeps everything written, for good.
    ///
    /// @param changed whether anything is different now; raises the store's revision and notes it for each thing
    ///                that was written
    public void commit(boolean changed) {
        did(() -> {
            people.finish();
            events.finish(new Cancellation());
            if (changed) {
                changes.commit(connection);
            }
            closeStatements();
            connection.setAutoCommit(true);
            open = false;
            return true;
        });
        store.widened(schema);
        over.run();
    }

    /// Takes everything back unless it was committed.
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            closeStatements();
        } catch (SQLException _) {
            // A statement reports again what failed before; that has been told.
        } finally {
            rollBack(connection);
            over.run();
        }
    }

    private void closeStatements() throws SQLException {
        people.close();
        events.close();
        suppressions.close();
        uploads.close();
    }

    @FunctionalInterface
    private interface Deed<T> {
        T does() throws SQLException;
    }

    private <T> T did(Deed<T> deed) {
        try {
            return deed.does();
        } catch (SQLException e) {
            throw Troubles.failure(store.file(), e);
        }
    }
}
