package whom.store;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;

/// One transaction: all of it with [#commit(boolean)], nothing of it when closed without. For one thread.
@SuppressWarnings({"DoNotCallSuggester", "UnusedMethod"})
public final class Writing implements AutoCloseable {
    Writing() {
    }

    /// Takes a wider schema: makes room for attributes and kinds of events that the store does not know yet.
    public void widen(Schema schema) throws Refusal {
        throw new UnsupportedOperationException();
    }

    /// The person with that key, if known.
    public OptionalLong person(String key) {
        throw new UnsupportedOperationException();
    }

    /// Adds the person or updates what the row mentions.
    public Put put(PersonRow row) {
        throw new UnsupportedOperationException();
    }

    /// Adds an event; a kind that the store does not know yet is added.
    public void event(long person, String kind, Instant at, Map<String, Value> properties) {
        throw new UnsupportedOperationException();
    }

    /// Adds a suppression or updates what the row mentions.
    public Put put(SuppressionRow row) {
        throw new UnsupportedOperationException();
    }

    /// Takes out the events of this transaction that repeat another exactly: person, kind, moment and properties.
    ///
    /// @return how many
    public long dropRepeatedEvents() {
        throw new UnsupportedOperationException();
    }

    /// Keeps everything written, for good.
    ///
    /// @param changed whether anything is different now; raises the store's revision
    public void commit(boolean changed) throws Refusal {
        throw new UnsupportedOperationException();
    }

    /// Takes everything back unless it was committed.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
