package whom.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.file.Part;
import whom.file.Table;
import whom.file.TableRow;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Ahead;
import whom.work.Cancellation;
import whom.work.Progress;

/// One table of a file on its way into the store: looked at as a whole, so that what its columns mean is settled before the first row is taken.
final class TableImport {
    private static final int STEP = 1 << 10;

    private final Part part;
    /// What is known of how the part is written; each reading begins from it.
    private final Table table;
    private final ImportRequest request;
    private final List<String> header;
    private final Plan plan;
    private final List<Column> columns;
    private final EventKinds kinds;
    private final Schema schema;
    private final Uniting uniting;

    private TableImport(Part part, Table table, ImportRequest request, List<String> header, Plan plan, List<Column> columns,
            EventKinds kinds,
            Schema schema,
            Uniting uniting) {
        this.part = part;
        this.table = table;
        this.request = request;
        this.header = header;
        this.plan = plan;
        this.columns = columns;
        this.kinds = kinds;
        this.schema = schema;
        this.uniting = uniting;
    }

    /// Looks at every row.
    static TableImport of(Part part, ImportRequest request, Schema schema, ZoneId zone, Uniting uniting, Progress progress,
            Cancellation cancellation) throws Refusal {
        Table table = Table.open(part);
        table.close();
        List<String> header = table.header();
        Mapping mapping = request.mapping(part.name());
        String name = part.name().isEmpty() ? part.file().getFileName().toString() : part.name();
        // Names alone tell of most mistakes before a long file is read.
        Plan byNames = Planning.plan(name, header, Survey.NONE, schema, zone, mapping);
        Uniting united = united(byNames, uniting);
        List<Column> early = new Columns(part.file(), header, schema, zone, byNames, united).checked();
        Survey survey = Survey.NONE;
        Plan plan = byNames;
        List<Column> columns = early;
        if (byNames.mustLook()) {
            int kindAt = early.stream().filter(c -> c.target() instanceof Target.EventName).mapToInt(Column::index).findFirst().orElse(-1);
            Surveying looking = new Surveying(header, kindAt);
            each(part, table, "Looking at", byNames.written().grouping(), looking::lookAtFirst, looking::lookAtSecond, progress,
                    cancellation);
            survey = looking.survey();
            plan = Planning.plan(name, header, survey, schema, zone, mapping);
            columns = new Columns(part.file(), header, schema, zone, plan, united).checked();
        }
        boolean events = plan.content() == Content.EVENTS;
        EventKinds kinds = new EventKinds(schema, events ? columns : List.of(), survey);
        Schema wider = events
                ? new Schema(schema.key(), schema.attributes(), kinds.all(), schema.channels())
                : Columns.widened(schema, columns);
        return new TableImport(part, table, request, header, plan, columns, kinds, wider, united);
    }

    /// What the mapping or the recipe says that identifies people, else what the workspace says.
    private static Uniting united(Plan plan, Uniting uniting) {
        List<String> named = plan.written().identities();
        return named.isEmpty() ? uniting : new Uniting(named, uniting.rules());
    }

    Part part() {
        return part;
    }

    List<String> header() {
        return header;
    }

    Content content() {
        return plan.content();
    }

    /// With what the table brings.
    Schema schema() {
        return schema;
    }

    Uniting uniting() {
        return uniting;
    }

    /// The name under which rules know where it comes from.
    Optional<String> source() {
        return Optional.ofNullable(plan.written().source());
    }

    /// What became of the rows.
    ///
    /// @param read     rows of the table, of which several may be one thing
    /// @param channels that only the rows brought, perhaps among others
    record Taken(long read, Counts counts, List<Fixed> fixes, List<String> channels, List<String> notes) {}

    /// Takes every row.
    Taken take(Writing writing, Rejects rejects, Progress progress, Cancellation cancellation) throws Refusal {
        Rows rows = switch (plan.content()) {
            case PROFILES -> new ProfileRows(writing, columns, new HashSet<>(uniting.identities()));
            case EVENTS -> new EventRows(writing, columns, kinds, request.addPeople());
            case SUPPRESSIONS -> new SuppressionRows(writing, columns, schema.channels());
        };
        long[] things = new long[1];
        List<String> notes = new ArrayList<>();
        plan.notes().forEach(note -> notes.add(note.toString()));
        Reached reached = each(part, table, "Importing", plan.written().grouping(), row -> read(rows, row), ready -> {
            things[0]++;
            Reject reject = ready.taking.take();
            if (reject != null) {
                rejects.add(ready.row, reject.column(), reject.reason());
            }
        }, progress, cancellation);
        notes.addAll(reached.notes());
        Counts counts = rows.counts(cancellation);
        long more = reached.read() - things[0];
        Counts all = new Counts(counts.added(), counts.updated(), counts.merged() + more, counts.unchanged(), counts.peopleAdded());
        List<String> channels = rows instanceof SuppressionRows suppressions ? suppressions.channels() : List.of();
        return new Taken(reached.read(), all, rows.fixes(), channels, notes);
    }

    /// A row that was read and waits to be written.
    private record Ready(TableRow row, Rows.Taking taking) {}

    private Ready read(Rows rows, TableRow row) {
        for (int i = header.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                Reject reject = new Reject(row.line(), "", "has " + row.cells().size() + " cells, but the header has " + header.size()
                        + "; a cell that holds the separator must be in quotes");
                return new Ready(row, () -> reject);
            }
        }
        return new Ready(row, rows.read(row));
    }

    @FunctionalInterface
    private interface Use<T> {
        void use(T thing) throws Refusal;
    }

    /// @param read  how many rows there were
    /// @param notes how the table was read
    private record Reached(long read, List<String> notes) {}

    /// Reads every row on a thread of its own, while what was read before is used on this one.
    ///
    /// @param read what is made of a row on that thread
    private static <T> Reached each(Part part, Table known, String stage, Mapping.@Nullable Grouping grouping, Function<TableRow, T> read,
            Use<T> use,
            Progress progress, Cancellation cancellation) throws Refusal {
        try (Table table = known.again()) {
            AtomicLong lines = new AtomicLong();
            AtomicLong bytes = new AtomicLong();
            GroupedRows rows = GroupedRows.of(table::next, table.header(), grouping);
            String what = stage + " " + (part.name().isEmpty() ? part.file().getFileName() : part.name());
            long done = 0;
            try (Ahead<T, Refusal> ahead = new Ahead<>(what, () -> {
                GroupedRows.Grouped row = rows.next();
                bytes.setPlain(table.bytesRead());
                lines.setPlain(lines.getPlain() + (row == null ? 0 : row.lines()));
                return row == null ? null : read.apply(row.row());
            }, Refusal.class)) {
                for (T thing = ahead.next(); thing != null; thing = ahead.next()) {
                    if (done++ % STEP == 0) {
                        cancellation.check();
                        progress.at(what, bytes.get(), table.size());
                    }
                    use.use(thing);
                }
            }
            progress.at(what, table.size(), table.size());
            return new Reached(lines.get(), table.form().notes());
        }
    }
}
