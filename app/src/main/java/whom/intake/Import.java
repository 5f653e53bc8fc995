package whom.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.file.Table;
import whom.file.TableRow;
import whom.profile.Schema;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Takes a file into the store, all of it or nothing.
public final class Import {
    private static final int STEP = 1 << 10;

    private final Store store;
    private final ZoneId zone;

    /// @param zone the workspace's, for moments written without an offset
    public Import(Store store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
    }

    /// Imports the file in one transaction; when it fails or is cancelled, the store is as it was.
    ///
    /// @throws Refusal                                    when the file, the mapping or the store can't be used
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Report run(ImportRequest request, Progress progress, Cancellation cancellation) throws Refusal {
        return new Run(request, progress, cancellation).report();
    }

    @FunctionalInterface
    private interface Use {
        void row(TableRow row) throws Refusal;
    }

    private final class Run {
        private final ImportRequest request;
        private final Path file;
        private final Progress progress;
        private final Cancellation cancellation;
        private final List<String> header;
        private final List<String> notes = new ArrayList<>();
        private final Mapping mapping;
        private final Mapping.@Nullable Grouping grouping;
        private final boolean mustLook;
        private final Content content;
        private List<Column> columns;
        private Schema schema = store.schema();
        private long read;

        Run(ImportRequest request, Progress progress, Cancellation cancellation) throws Refusal {
            this.request = request;
            this.file = request.file();
            this.progress = progress;
            this.cancellation = cancellation;
            Path mappingFile = request.mapping();
            Mapping written = mappingFile == null ? Mapping.NONE : MappingFile.read(mappingFile);
            try (Table table = Table.open(file)) {
                header = table.header();
            }
            Content told = request.content();
            mapping = told == null ? written : written.about(told);
            // Names alone tell of most mistakes before a long file is read.
            Plan plan = plan(Survey.NONE);
            content = plan.content();
            grouping = plan.written().grouping();
            mustLook = plan.mustLook();
            columns = columns(plan);
            refuseToOverwrite(request.rejects());
        }

        private Plan plan(Survey survey) throws Refusal {
            return Planning.plan(file.getFileName().toString(), header, survey, schema, zone, mapping);
        }

        private List<Column> columns(Plan plan) throws Refusal {
            notes.clear();
            plan.notes().forEach(note -> notes.add(note.toString()));
            return new Columns(file, header, schema, zone, plan).checked();
        }

        private void refuseToOverwrite(@Nullable Path rejects) throws Refusal {
            try {
                if (rejects != null && Files.exists(rejects) && Files.isSameFile(rejects, file)) {
                    throw new Refusal(rejects + ": is the file being imported; write the rejected rows elsewhere");
                }
            } catch (IOException e) {
                throw new Refusal(rejects + ": can't be written: " + e.getMessage(), e);
            }
        }

        Report report() throws Refusal {
            EventKinds kinds = survey();
            try (Rejects rejects = new Rejects(request.rejects(), header); Writing writing = store.begin(file.getFileName().toString())) {
                writing.widen(schema);
                Rows rows = switch (content) {
                    case PROFILES -> new ProfileRows(writing, columns);
                    case EVENTS -> new EventRows(writing, columns, kinds, request.addPeople());
                    case SUPPRESSIONS -> new SuppressionRows(writing, columns, schema.channels());
                };
                each("Importing", row -> take(rows, row, rejects));
                Counts counts = rows.counts(cancellation);
                if (rows instanceof SuppressionRows suppressions) {
                    schema = new Schema(schema.key(), schema.attributes(), schema.events(), suppressions.channels());
                    writing.widen(schema);
                }
                cancellation.check();
                rejects.keep();
                if (!request.dryRun()) {
                    writing.commit(counts.changed());
                }
                return new Report(read, counts.added(), counts.updated(), counts.merged(), rejects.count(), counts.unchanged(),
                        counts.peopleAdded(),
                        schema, rejects.first(), notes);
            }
        }

        /// Tells what the columns and events hold before the first row is taken.
        private EventKinds survey() throws Refusal {
            Survey survey = Survey.NONE;
            if (mustLook) {
                int kindAt = columns.stream().filter(c -> c.target() instanceof Target.EventName).mapToInt(Column::index).findFirst()
                        .orElse(-1);
                Surveying looking = new Surveying(header, kindAt);
                each("Looking at", looking::look);
                survey = looking.survey();
                columns = columns(plan(survey));
            }
            EventKinds kinds = new EventKinds(schema, content == Content.EVENTS ? columns : List.of(), survey);
            schema = content == Content.EVENTS
                    ? new Schema(schema.key(), schema.attributes(), kinds.all(), schema.channels())
                    : Columns.widened(schema, columns);
            return kinds;
        }

        private void take(Rows rows, TableRow row, Rejects rejects) throws Refusal {
            read++;
            for (int i = header.size(); i < row.cells().size(); i++) {
                if (!row.cell(i).isBlank()) {
                    rejects.add(row, "", "has " + row.cells().size() + " cells, but the header has " + header.size()
                            + "; a cell that holds the separator must be in quotes");
                    return;
                }
            }
            Reject reject = rows.take(row);
            if (reject != null) {
                rejects.add(row, reject.column(), reject.reason());
            }
        }

        private void each(String stage, Use use) throws Refusal {
            try (Table table = Table.open(file)) {
                String what = stage + " " + file.getFileName();
                long done = 0;
                GroupedRows rows = GroupedRows.of(table::next, header, grouping);
                for (GroupedRows.Grouped row = rows.next(); row != null; row = rows.next()) {
                    if (done++ % STEP == 0) {
                        cancellation.check();
                        progress.at(what, table.bytesRead(), table.size());
                    }
                    use.row(row.row());
                }
                progress.at(what, table.size(), table.size());
            }
        }
    }
}
