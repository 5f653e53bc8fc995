package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.Map;

/// Events of one kind, sorted by person, then time, equal times in the order in which they were stored.
///
/// @param people     their highest id
/// @param starts     32-bit rows: those of a person lie in `[starts[id], starts[id + 1])`
/// @param times      one moment for each row, never missing
/// @param properties by name
public record EventColumns(int people, MemorySegment starts, Column times, Map<String, Column> properties) {
    public EventColumns {
        properties = Map.copyOf(properties);
    }

    /// The first row of a person.
    public int from(int person) {
        return starts.getAtIndex(JAVA_INT, person);
    }

    /// The row after the last one of a person.
    public int to(int person) {
        return starts.getAtIndex(JAVA_INT, person + 1L);
    }

    /// How many events.
    public int rows() {
        return times.rows();
    }

    /// When it happened, in milliseconds since 1970.
    public long at(int row) {
        return switch (times) {
            case Column.Ints ints -> ints.cells().getAtIndex(JAVA_INT, row) * 1_000L;
            case Column.Longs longs -> longs.cells().getAtIndex(JAVA_LONG, row);
            case Column.Doubles _,Column.Truths _,Column.Texts _,Column.Lists _ ->
                throw new IllegalStateException("times are whole numbers");
        };
    }
}
