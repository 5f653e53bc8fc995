package whom.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.file.Part;
import whom.file.Parts;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.ImportNote;
import whom.store.LogEntry;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Takes a file into the store, all of it or nothing.
public final class Import {
    private final Store store;
    private final ZoneId zone;
    private final Uniting uniting;
    private final Clock clock;

    /// @param zone    the workspace's, for moments written without an offset
    /// @param uniting what makes two records one person
    public Import(Store store, ZoneId zone, Uniting uniting, Clock clock) {
        this.store = store;
        this.zone = zone;
        this.uniting = uniting.with(store.schema().key());
        this.clock = clock;
    }

    /// Imports the file in one transaction; when it fails or is cancelled, the store is as it was. A file that was imported before changes nothing,
    /// which is known by its content alone as long as nothing else has changed the data since.
    ///
    /// @throws Refusal                                    when the file, the mapping or the store can't be used
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Report run(ImportRequest request, Progress progress, Cancellation cancellation) throws Refusal {
        List<Part> parts = parts(request);
        String digest = ContentDigest.of(request, store.schema().key(), zone, uniting, progress, cancellation);
        Optional<LogEntry> before = store.unchangedSince(ContentDigest.into(store.schema(), digest));
        return before.isPresent() && before.get().totals().rejected() == 0
                ? again(before.get())
                : new Run(request, parts, digest, before.isPresent(), progress, cancellation).report();
    }

    /// The same file again, of which every row is known.
    private Report again(LogEntry entry) {
        LogEntry.Totals was = entry.totals();
        long known = was.added() + was.updated() + was.unchanged();
        return new Report(0, new LogEntry.Totals(was.read(), 0, 0, was.merged(), 0, known, 0), 0, store.schema(), List.of(), List.of(),
                List.of("The same file was imported on " + entry.at().atZone(zone).toLocalDate() + "; nothing has changed since."));
    }

    private static List<Part> parts(ImportRequest request) throws Refusal {
        List<Part> all = Parts.of(request.file());
        if (request.parts().isEmpty()) {
            return all;
        }
        List<Part> wanted = all.stream().filter(part -> request.parts().contains(part.name())).toList();
        if (wanted.size() < request.parts().size()) {
            throw new Refusal(request.file() + ": holds " + String.join(", ", all.stream().map(Part::name).toList()) + ", but not all of "
                    + String.join(", ", request.parts()));
        }
        return wanted;
    }

    private final class Run {
        private final ImportRequest request;
        private final List<Part> parts;
        private final String digest;
        private final boolean known;
        private final Progress progress;
        private final Cancellation cancellation;
        private final List<String> notes = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<Fixed> fixes = new ArrayList<>();
        private LogEntry.Totals totals = LogEntry.Totals.NONE;
        private Schema schema = store.schema();

        /// @param known whether the file was imported before and nothing has changed since; it is read for the rows to reject, and is no import of its own
        Run(ImportRequest request, List<Part> parts, String digest, boolean known, Progress progress, Cancellation cancellation) {
            this.request = request;
            this.parts = parts;
            this.digest = digest;
            this.known = known;
            this.progress = progress;
            this.cancellation = cancellation;
        }

        Report report() throws Refusal {
            List<TableImport> tables = new ArrayList<>();
            for (Part part : parts) {
                TableImport table = TableImport.of(part, request, schema, zone, uniting, progress, cancellation);
                schema = table.schema();
                tables.add(table);
            }
            TableImport first = tables.getFirst();
            List<Rejects> files = new ArrayList<>();
            try (Writing writing = store.begin(note(first))) {
                writing.widen(schema);
                for (TableImport table : tables) {
                    Rejects file = new Rejects(rejects(table.part()), table.header());
                    files.add(file);
                    take(table, writing, file);
                }
                cancellation.check();
                for (Rejects file : files) {
                    file.keep();
                }
                boolean changed = totals.added() > 0 || totals.updated() > 0 || totals.people() > 0 || writing.merged() > 0;
                if (request.dryRun() || (known && !changed)) {
                    return new Report(0, totals, writing.merged(), schema, rejects, fixes, notes);
                }
                writing.commit(changed, totals);
                return new Report(changed ? writing.entry() : 0, totals, writing.merged(), schema, rejects, fixes, notes);
            } finally {
                for (Rejects file : files) {
                    file.close();
                }
            }
        }

        private ImportNote note(TableImport first) {
            LogEntry.What what = switch (first.content()) {
                case PROFILES -> LogEntry.What.PEOPLE;
                case EVENTS -> LogEntry.What.EVENTS;
                case SUPPRESSIONS -> LogEntry.What.SUPPRESSIONS;
            };
            String name = request.file().getFileName().toString();
            return new ImportNote(what, name, first.source().orElse(name), clock.instant(), ContentDigest.into(schema, digest),
                    first.uniting());
        }

        private void take(TableImport table, Writing writing, Rejects file) throws Refusal {
            TableImport.Taken taken = table.take(writing, file, progress, cancellation);
            Counts counts = taken.counts();
            totals = totals.plus(new LogEntry.Totals(taken.read(), counts.added(), counts.updated(), counts.merged(), file.count(),
                    counts.unchanged(), counts.peopleAdded()));
            schema = new Schema(schema.key(), schema.attributes(), schema.events(),
                    Stream.concat(schema.channels().stream(), taken.channels().stream()).distinct().toList());
            writing.widen(schema);
            fixes.addAll(taken.fixes());
            String before = table.part().name().isEmpty() ? "" : table.part().name() + ": ";
            taken.notes().forEach(note -> notes.add(before + note));
            file.first().stream().limit(Report.SHOWN - (long) rejects.size()).forEach(rejects::add);
        }

        private @Nullable Path rejects(Part part) throws Refusal {
            Path path = request.rejects();
            return path == null ? null : RejectsPath.of(path, part, parts.size() > 1, request.file());
        }
    }
}
