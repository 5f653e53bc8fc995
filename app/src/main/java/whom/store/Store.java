package whom.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.sql.Query;
import whom.text.Refusal;
import whom.work.Cancellation;

/// The SQLite file of a workspace. Any thread may read, several at once, also while one writes.
///
/// Every reading method throws [java.util.concurrent.CancellationException] when its question is taken back and [StoreFailure] when the
/// file fails.
@SuppressWarnings({"DoNotCallSuggester", "UnusedMethod"})
public final class Store implements AutoCloseable {
    private final Path file;
    private final Schema schema;

    private Store(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// Opens the file, or makes it when it is not there; gives it columns for attributes that it lacks. Never overwrites anything.
    ///
    /// @throws Refusal when it is no database, not a store of ours, newer than this program, locked, or in a folder that can't be written
    public static Store open(Path file, Schema schema) throws Refusal {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        return file;
    }

    /// What people and events look like, including what was imported since opening.
    public Schema schema() {
        return schema;
    }

    /// How many people there are; their ids are 1 to this number.
    public long people() {
        throw new UnsupportedOperationException();
    }

    /// Rises with every change of the data, whoever made it.
    public long revision() {
        throw new UnsupportedOperationException();
    }

    /// The first column of the first row, 0 when there is none.
    public long number(Query query, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// The first column of every row.
    public long[] ids(Query query, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// The first column of every row, one by one.
    public void ids(Query query, LongConsumer each, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// Every row, one by one.
    public void rows(Query query, RowReader each, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// These people, in this order; ids that nobody has are left out.
    public List<Person> persons(long[] ids, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// The person with that key; white space around it and case are ignored.
    public Optional<Person> person(String key, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// The most frequent values of an attribute, as a rule would write them, with how many people have them; most frequent first.
    public Map<String, Long> values(Attribute attribute, int most, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// The most frequent tags with how many people have them; most frequent first.
    public Map<String, Long> tags(int most, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// Known people who must not be written to on a channel, as of now, with the reason (empty when none was given). In order of id.
    public Map<Long, String> suppressed(String channel, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /// Begins to write; waits some seconds for another writer.
    ///
    /// @param source where it comes from, such as the name of the file; kept with each consent
    /// @throws Refusal when another program goes on writing
    public Writing begin(String source) throws Refusal {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
    }
}
