package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whom.intake.Imports;
import whom.store.LogEntry;
import whom.text.Refusal;
import whom.work.Cancellation;

/// `whom imports`: what changed the data, the newest first.
@Command(name = "imports", description = "List what changed the data, the newest first.")
final class ListImports implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    ListImports(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (ProgressLine progress = rooms.console().progress(); StoredData data = StoredData.open(rooms, folder, progress)) {
            Imports imports = data.imports();
            List<LogEntry> log = imports.log(new Cancellation());
            if (json.chosen()) {
                print(log);
            } else if (log.isEmpty()) {
                rooms.console().line("Nothing has been imported yet.");
            } else {
                log.forEach(entry -> rooms.console().line(told(entry, imports)));
            }
        }
        return Commands.OK;
    }

    private void print(List<LogEntry> log) {
        ObjectNode answer = Console.object();
        ArrayNode all = answer.putArray("imports");
        for (LogEntry entry : log) {
            ObjectNode one = all.addObject().put("import", entry.id()).put("what", entry.what().word()).put("file", entry.file())
                    .put("at", entry.at().toString());
            counts(entry.totals(), one);
            one.put("undone", entry.undone() == null ? null : entry.undone().toString());
        }
        rooms.console().json(answer);
    }

    /// The numbers of an import as all commands print them.
    static void counts(LogEntry.Totals totals, ObjectNode into) {
        into.put("read", totals.read()).put("added", totals.added()).put("updated", totals.updated()).put("merged", totals.merged())
                .put("rejected", totals.rejected()).put("unchanged", totals.unchanged());
    }

    private static String told(LogEntry entry, Imports imports) {
        String counts = switch (entry.what()) {
            case PEOPLE, EVENTS, SUPPRESSIONS -> ": " + told(entry.totals());
            case MERGE, UNDO, ERASURE -> "";
        };
        return String.format("%5d  %s  %-12s  %s%s%s", entry.id(), imports.day(entry), entry.what().word(), entry.file(), counts,
                entry.undone() == null ? "" : " (taken back)");
    }

    /// The numbers of an import as a sentence.
    static String told(LogEntry.Totals totals) {
        return Console.number(totals.read()) + " rows read, " + Console.number(totals.added()) + " added, "
                + Console.number(totals.updated()) + " updated, " + Console.number(totals.merged()) + " merged, "
                + Console.number(totals.unchanged()) + " unchanged, " + Console.number(totals.rejected()) + " rejected";
    }
}
