package whom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.intake.Content;
import whom.intake.Import;
import whom.intake.ImportRequest;
import whom.intake.Mapping;
import whom.intake.MappingFile;
import whom.intake.Reject;
import whom.intake.Report;
import whom.moment.AsOf;
import whom.store.LogEntry;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.OldExports;
import whom.workspace.Quality;
import whom.workspace.Workspace;

/// `whom import`: takes files into the workspace's store.
@Command(name = "import", description = "Import people, events or suppressions from CSV, Excel or JSON files (also .gz and .zip).")
final class ImportFiles implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files, read in this order.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as", paramLabel = "CONTENT", description = "profiles, events or suppressions. Otherwise told by the columns.")
    private @Nullable Content content;

    @Option(names = "--map", paramLabel = "FILE", description = "A mapping file (JSON) that names what the columns mean.")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", description = "Only report; leave the store as it is.")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Write the rows that were rejected, with reasons, as CSV.")
    private @Nullable Path rejects;

    @Option(names = "--add-people", description = "Add people whom only an event names.")
    private boolean addPeople;

    @Mixin
    private JsonOption json = new JsonOption();

    ImportFiles(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (rejects != null && files.size() > 1) {
            throw new Refusal("--rejects goes with one FILE at a time");
        }
        Workspace workspace = Workspace.open(folder);
        List<Report> reports = new ArrayList<>();
        try (ProgressLine progress = rooms.console().progress();
                Store store = workspace.openStore(progress, new Cancellation())) {
            if (!dryRun) {
                OldExports.delete(store, workspace.manifest().exportDays(), rooms.clock().instant()).forEach(rooms.console()::error);
            }
            Import intake = new Import(store, workspace.manifest().zone(), workspace.manifest().uniting(), rooms.clock());
            Mapping written = mapping == null ? Mapping.NONE : MappingFile.read(mapping);
            for (Path file : files) {
                ImportRequest request = new ImportRequest(file, List.of(), content, written, addPeople, dryRun, rejects);
                Report report = intake.run(request, progress, new Cancellation());
                reports.add(report);
                if (!dryRun && !report.schema().equals(workspace.manifest().schema())) {
                    workspace.save(workspace.manifest().with(report.schema()));
                }
            }
            print(reports);
            if (!dryRun) {
                keepQuality(workspace, store, progress);
            }
        }
        return Commands.OK;
    }

    /// What was imported stays imported, whatever becomes of this.
    private void keepQuality(Workspace workspace, Store store, ProgressLine progress) {
        try {
            AsOf now = new AsOf(rooms.clock().instant(), workspace.manifest().zone());
            Quality.keep(workspace, store, now, files, progress, new Cancellation());
        } catch (Refusal refusal) {
            rooms.console().error(refusal.getMessage());
        }
    }

    private void print(List<Report> reports) {
        if (json.chosen()) {
            ObjectNode sums = Console.object();
            ListImports.counts(reports.stream().map(Report::totals).reduce(LogEntry.Totals.NONE, LogEntry.Totals::plus), sums);
            rooms.console().json(sums);
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            Report report = reports.get(i);
            rooms.console().line((dryRun ? "Would import " : "Imported ") + files.get(i) + ": " + ListImports.told(report.totals()));
            if (report.united() > 0) {
                rooms.console().line("  " + number(report.united()) + " people turned out to be one with somebody else");
            }
            report.notes().forEach(note -> rooms.console().line("  " + note));
            report.fixes().forEach(fixed -> rooms.console().line("  " + fixed.header() + ": " + number(fixed.count()) + " "
                    + fixed.fix().done() + " (" + String.join(", ", fixed.examples()) + ")"));
            report.rejects().stream().limit(5).forEach(reject -> rooms.console().line("  " + told(reject)));
            if (report.entry() > 0) {
                rooms.console().line("  `whom undo` takes it back (import " + report.entry() + ")");
            }
        }
    }

    private static String told(Reject reject) {
        return "line " + reject.line() + (reject.column().isEmpty() ? "" : ", " + reject.column()) + ": " + reject.reason();
    }

    private static String number(long number) {
        return Console.number(number);
    }
}
