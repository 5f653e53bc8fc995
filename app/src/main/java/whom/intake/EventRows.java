package whom.intake;

import java.time.Instant;
import java.util.HashMap;
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
import whom.store.Writing;
import whom.text.Folding;
import whom.work.Cancellation;

/// Rows about what people did.
final class EventRows implements Rows {
    private static final int REMEMBERED = 200_000;

    private final Writing writing;
    private final List<Column> columns;
    private final EventKinds kinds;
    private final boolean addPeople;
    private final FixCounts cells;
    private final Map<String, Long> people = new HashMap<>();
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
    public @Nullable Reject take(TableRow row) {
        Reject reject = read(row);
        cells.settle(reject == null);
        return reject;
    }

    private @Nullable Reject read(TableRow row) {
        String key = "";
        String keyHeader = "";
        Instant at = Instant.EPOCH;
        Map<String, Value> properties = new TreeMap<>();
        String event = kinds.of(row);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = column.cell(row);
            switch (column.target()) {
                case Target.Key _ -> {
                    keyHeader = column.header();
                    switch (cells.read(i, row, Kind.TEXT)) {
                        case Cell.Present(Value.Text(String text), Set<Fix> _) -> key = text.strip();
                        case Cell.Wrong(String reason) -> {
                            return new Reject(row.line(), column.header(), reason);
                        }
                        case Cell.Present _,Cell.Missing _ -> {
                        }
                    }
                }
                case Target.EventName _ -> {
                    if (cell.isBlank()) {
                        return new Reject(row.line(), column.header(), "is empty, so nobody can tell what was done");
                    }
                }
                case Target.At _ -> {
                    switch (cells.read(i, row, Kind.INSTANT)) {
                        case Cell.Present(Value.Moment(Instant moment), Set<Fix> _) -> at = moment;
                        case Cell.Wrong(String reason) -> {
                            return new Reject(row.line(), column.header(), reason);
                        }
                        case Cell.Present _,Cell.Missing _ -> {
                            return new Reject(row.line(), column.header(), "is empty, so nobody can tell when it was");
                        }
                    }
                }
                case Target.EventId _ -> {
                    if (!cell.isBlank()) {
                        properties.put(Target.EventId.PROPERTY, new Value.Text(cell.strip()));
                    }
                }
                case Target.ToProperty(String name, Kind _) -> {
                    switch (cells.read(i, row, kinds.kind(event, name))) {
                        case Cell.Present(Value value, Set<Fix> _) -> properties.put(kinds.property(event, name), value);
                        case Cell.Wrong(String reason) -> {
                            return new Reject(row.line(), column.header(), reason);
                        }
                        case Cell.Missing _ -> {
                        }
                    }
                }
                case Target.Tags _,Target.ToConsent _,Target.ConsentSince _,Target.ConsentSource _,Target.ToAttribute _,Target.Channel _,Target.Reason _ ->
                    throw new IllegalStateException(column.target() + " in a table of events");
            }
        }
        if (key.isEmpty()) {
            return new Reject(row.line(), keyHeader, "is empty, so nobody can tell who this is");
        }
        OptionalLong person = person(key);
        if (person.isEmpty()) {
            return new Reject(row.line(), keyHeader,
                    "\"" + key + "\" is not among the people; import the people first, or add them with their events");
        }
        writing.event(person.getAsLong(), event, at, properties);
        taken++;
        return null;
    }

    private OptionalLong person(String key) {
        String folded = Folding.key(key);
        Long remembered = people.get(folded);
        if (remembered != null) {
            return OptionalLong.of(remembered);
        }
        OptionalLong known = writing.person(folded);
        if (known.isEmpty() && addPeople) {
            known = OptionalLong.of(writing.put(new PersonRow(key, Map.of(), Optional.empty(), Map.of())).id());
            peopleAdded++;
        }
        if (people.size() >= REMEMBERED) {
            people.clear();
        }
        known.ifPresent(id -> people.put(folded, id));
        return known;
    }

    @Override
    public Counts counts(Cancellation cancellation) {
        long repeated = writing.dropRepeatedEvents(
                columns.stream().anyMatch(column -> column.target() instanceof Target.EventId) ? Target.EventId.PROPERTY : null,
                cancellation);
        return new Counts(taken - repeated, 0, 0, repeated, peopleAdded);
    }

    @Override
    public Map<String, Map<Fix, Long>> fixes() {
        return cells.byHeader();
    }
}
