package whom.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.file.TableRow;
import whom.profile.Kind;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.PropertyJson;
import whom.store.Writing;
import whom.text.Folding;
import whom.work.Cancellation;

/// Rows about what people did.
final class EventRows implements Rows {
    private final Writing writing;
    private final List<Column> columns;
    private final EventKinds kinds;
    private final boolean addPeople;
    private final FixCounts cells;
    private long taken;
    private long peopleAdded;

    EventRows(Writing writing, List<Column> columns, EventKinds kinds, boolean addPeople) {
        this.writing = writing;
        this.columns = columns;
        this.kinds = kinds;
        this.addPeople = addPeople;
        this.cells = new FixCounts(columns);
    }

    @Override
    public Taking read(TableRow row) {
        Draft draft = new Draft(kinds.shape(row));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String wrong = switch (column.target()) {
                case Target.Key _ -> draft.key.take(cells.read(i, row, Kind.TEXT), column);
                case Target.EventName _ -> column.cell(row).isBlank() ? "is empty, so nobody can tell what was done" : null;
                case Target.At _ -> draft.at(cells.read(i, row, Kind.INSTANT));
                case Target.EventId _ -> draft.id(column.cell(row));
                case Target.ToProperty _ -> draft.property(cells.read(i, row, draft.shape.kind(i)), i);
                case Target.Tags _,Target.ToConsent _,Target.ConsentSince _,Target.ConsentSource _,Target.ToAttribute _,Target.Channel _,Target.Reason _ ->
                    throw new IllegalStateException(column.target() + " in a table of events");
            };
            if (wrong != null) {
                return refused(row, column.header(), wrong);
            }
        }
        if (draft.key.text().isEmpty()) {
            return refused(row, draft.key.header(), RowKey.MISSING);
        }
        cells.settle(true);
        return event(draft, row.line());
    }

    private Taking refused(TableRow row, String header, String why) {
        cells.settle(false);
        Reject reject = new Reject(row.line(), header, why);
        return () -> reject;
    }

    private Taking event(Draft draft, long line) {
        String key = draft.key.text();
        String folded = Folding.key(key);
        String kind = draft.shape.name();
        long at = draft.at.toEpochMilli();
        String properties = PropertyJson.of(draft.properties);
        String header = draft.key.header();
        return () -> {
            OptionalLong person = person(key, folded);
            if (person.isEmpty()) {
                return new Reject(line, header,
                        "\"" + key + "\" is not among the people; import the people first, or add them with their events");
            }
            writing.event(person.getAsLong(), kind, at, properties);
            taken++;
            return null;
        };
    }

    private OptionalLong person(String key, String folded) {
        OptionalLong known = writing.person(folded);
        if (known.isEmpty() && addPeople) {
            long added = writing.put(new PersonRow(key, Map.of(), Optional.empty(), Map.of())).id();
            peopleAdded += added > 0 ? 1 : 0;
            return added > 0 ? OptionalLong.of(added) : known;
        }
        return known;
    }

    @Override
    public Counts counts(Cancellation cancellation) {
        boolean numbered = columns.stream().anyMatch(column -> column.target() instanceof Target.EventId);
        long repeated = writing.dropRepeatedEvents(numbered ? Target.EventId.PROPERTY : null, cancellation);
        return new Counts(taken - repeated, 0, 0, repeated, peopleAdded);
    }

    @Override
    public List<Fixed> fixes() {
        return cells.all();
    }

    /// What a row says so far; each method tells why a cell cannot be taken, or null.
    private static final class Draft {
        private final EventKinds.Shape shape;
        private final Map<String, Value> properties = new TreeMap<>();
        private final RowKey key = new RowKey();
        private Instant at = Instant.EPOCH;

        Draft(EventKinds.Shape shape) {
            this.shape = shape;
        }

        @Nullable
        String at(Cell cell) {
            return switch (cell) {
                case Cell.Present(Value.Moment(Instant moment), Set<Fix> _) -> {
                    at = moment;
                    yield null;
                }
                case Cell.Wrong(String reason) -> reason;
                case Cell.Present _,Cell.Missing _ -> "is empty, so nobody can tell when it was";
            };
        }

        @Nullable
        String id(String cell) {
            if (!cell.isBlank()) {
                properties.put(Target.EventId.PROPERTY, new Value.Text(cell.strip()));
            }
            return null;
        }

        @Nullable
        String property(Cell cell, int column) {
            return switch (cell) {
                case Cell.Present(Value value, Set<Fix> _) -> {
                    properties.put(shape.property(column), value);
                    yield null;
                }
                case Cell.Wrong(String reason) -> reason;
                case Cell.Missing _ -> null;
            };
        }
    }
}
