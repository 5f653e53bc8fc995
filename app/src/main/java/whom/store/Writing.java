package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Upload;
import whom.profile.Value;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// One transaction: all of it with [#commit(boolean)], nothing of it when closed without. For one thread.
///
/// Its methods throw [StoreFailure] when the file fails, such as for a full disk.
public final class Writing implements AutoCloseable {
    private final Store store;
    private final Connection connection;
    private final ImportNote note;
    private final Runnable over;
    private final Statements statements;
    private final LogWriting log;
    private final long entry;
    private final EventsWriting events;
    private final SuppressionsWriting suppressions;
    private final UploadsWriting uploads;
    private final NamedWriting named = new NamedWriting();
    private final Changes changes = new Changes();
    private PeopleWriting people;
    private Schema schema;
    private boolean open = true;
    private boolean erases;
    private long united;

    private Writing(Store store, Connection connection, ImportNote note, Runnable over) throws SQLException {
        this.store = store;
        this.connection = connection;
        this.note = note;
        this.over = over;
        this.schema = store.schema();
        this.statements = new Statements(connection);
        this.log = new LogWriting(statements);
        this.entry = note.what() == null ? 0 : log.begin(note.what(), 0, note.file(), note.origin(), note.at(), note.digest());
        this.people = people();
        this.events = new EventsWriting(connection, changes);
        this.suppressions = new SuppressionsWriting(connection, schema.key(), entry, named, changes);
        this.uploads = new UploadsWriting(connection, changes);
    }

    private PeopleWriting people() throws SQLException {
        if (!note.uniting().identities().isEmpty()) {
            IdentityTable.bring(connection, schema, note.uniting());
        }
        return new PeopleWriting(connection, schema, note, entry, named, changes);
    }

    static Writing begin(Store store, Connection connection, ImportNote note, Runnable over) throws SQLException {
        try {
            Connecting.keepPages(connection, isFirstLoad(connection, note));
            connection.setAutoCommit(false);
            return new Writing(store, connection, note, over);
        } catch (SQLException e) {
            rollBack(connection);
            throw e;
        }
    }

    private static boolean isFirstLoad(Connection connection, ImportNote note) throws SQLException {
        String table = note.what() == LogEntry.What.EVENTS ? "events" : "people";
        return Sql.number(connection, "SELECT EXISTS(SELECT 1 FROM " + table + ")") == 0;
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
        if (wider.equals(schema)) {
            return;
        }
        try {
            people.finish();
            united += people.united();
            people.close();
            Tables.addAttributes(connection, store.file(), wider);
            schema = wider;
            people = people();
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
        event(person, kind, at.toEpochMilli(), PropertyJson.of(properties));
    }

    /// The same with the moment in milliseconds and the properties as [PropertyJson] writes them.
    public void event(long person, String kind, long at, @Nullable String properties) {
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
    /// @param id a property by which events of one person, kind and moment are the same whatever else they say; null for none
    /// @return how many
    public long dropRepeatedEvents(@Nullable String id, Cancellation cancellation) {
        return cancellable(cancellation, () -> events.dropRepeated(id, cancellation));
    }

    /// Makes one person of two, as part of this.
    ///
    /// @return the entry of the log by which it can be taken back
    public long merge(long kept, long gone) {
        return did(() -> people.merge(kept, gone));
    }

    /// Notes that two people are not the same, whatever it looks like.
    ///
    /// @param one   folded key
    /// @param other folded key
    public void apart(String one, String other, Instant at) {
        did(() -> Sql.update(statements.of("INSERT OR REPLACE INTO apart VALUES(min(?1, ?2), max(?1, ?2), ?3)"), one, other,
                at.toEpochMilli()));
    }

    /// Takes back that two people are not the same.
    public void maybeSame(String one, String other) {
        did(() -> Sql.update(statements.of("DELETE FROM apart WHERE one = min(?1, ?2) AND other = max(?1, ?2)"), one, other));
    }

    /// What is known of the person with that key, as far as this has come.
    public Person known(String key) {
        return did(() -> {
            long[] id = people.find(Folding.key(key)).stream().toArray();
            return new Persons(schema).read(connection, id).getFirst();
        });
    }

    /// Takes an entry of the log back, with the merges that hang on it.
    ///
    /// @throws Refusal when it has been taken back already, or cannot be
    public Undone undo(LogEntry taken, Progress progress, Cancellation cancellation) throws Refusal {
        if (taken.undone() != null) {
            throw new Refusal("\"" + taken.file() + "\" has been taken back already");
        }
        switch (taken.what()) {
            case UNDO, ERASURE -> throw new Refusal("this cannot be taken back");
            case PEOPLE, EVENTS, SUPPRESSIONS, MERGE -> {
            }
        }
        return cancellable(cancellation, () -> {
            Undone undone = new Undoing(connection, statements, schema, Set.copyOf(note.uniting().identities()), taken, changes,
                    progress, cancellation).undo();
            Renumbering.closeGaps(connection, changes, cancellation);
            log.undone(taken.id(), note.at());
            return undone;
        });
    }

    /// Takes somebody out of the store for good; of what they were known by a keyed hash stays, so that no file brings them back.
    ///
    /// @return the uploads that they were in
    public List<Upload> erase(long person, Cancellation cancellation) {
        erases = true;
        return cancellable(cancellation, () -> new Erasing(connection, statements, schema, changes).erase(person, note.at(), cancellation));
    }

    /// Takes away what was made of rows, in one go or not at all.
    private <T> T cancellable(Cancellation cancellation, Deed<T> deed) {
        T done = did(() -> {
            try {
                return deed.does();
            } catch (SQLException e) {
                cancellation.check();
                throw e;
            }
        });
        cancellation.check();
        return done;
    }

    /// The entry of the log by which this can be taken back, 0 for what the log does not keep.
    public long entry() {
        return entry;
    }

    /// How many people became part of another in this.
    public long merged() {
        return united + people.united();
    }

    /// Keeps everything written, for good.
    ///
    /// @param changed whether anything is different now; raises the store's revision and notes it for each thing
    ///                that was written
    public void commit(boolean changed) {
        commit(changed, LogEntry.Totals.NONE);
    }

    /// The same, with what came of it for the log.
    public void commit(boolean changed, LogEntry.Totals totals) {
        did(() -> {
            named.write(statements, entry);
            people.finish();
            events.finish(new Cancellation());
            if (changed) {
                changes.commit(connection);
            }
            if (entry != 0) {
                log.finish(entry, totals, events.first(), events.last());
            }
            closeStatements();
            connection.setAutoCommit(true);
            open = false;
            if (erases) {
                // What was deleted, now or long ago, is left in no page of the file and of its log.
                Sql.run(connection, "VACUUM");
                Sql.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
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
        statements.close();
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
