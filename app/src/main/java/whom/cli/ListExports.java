package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whom.store.ExportEntry;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.ExportFolder;

/// `whom exports`: what was exported, the newest first.
@Command(name = "exports", description = "List what was exported, the newest first.")
final class ListExports implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    ListExports(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (ProgressLine progress = rooms.console().progress(); StoredData data = StoredData.open(rooms, folder, progress)) {
            List<ExportEntry> exports = data.store().exports(new Cancellation());
            if (json.chosen()) {
                ObjectNode answer = Console.object();
                ArrayNode all = answer.putArray("exports");
                exports.forEach(export -> print(data, export, all.addObject()));
                rooms.console().json(answer);
            } else if (exports.isEmpty()) {
                rooms.console().line("Nothing has been exported yet.");
            } else {
                exports.forEach(export -> rooms.console().line(told(data, export)));
            }
        }
        return Commands.OK;
    }

    private static void print(StoredData data, ExportEntry export, ObjectNode into) {
        ExportEntry.Sums sums = export.sums();
        into.put("export", export.id()).put("when", export.at().toString()).put("preset", export.preset())
                .put("preset_version", export.version()).put("segment", export.segment())
                .put("folder", ExportFolder.of(data.store(), export.folder()).toString()).put("receipt", export.receipt())
                .put("since", export.since()).put("selected", sums.selected()).put("written", sums.written())
                .put("suppressed", sums.suppressed()).put("rejected", sums.rejected()).put("merged", sums.merged())
                .put("removed", sums.removed());
        ArrayNode files = into.putArray("files");
        export.files().forEach(file -> files.addObject().put("name", file.name()).put("role", file.role()).put("rows", file.rows()));
        into.put("deleted", export.deleted() == null ? null : export.deleted().toString());
    }

    private static String told(StoredData data, ExportEntry export) {
        return String.format("%5d  %s  %s for %s: %s of %s people%s  %s%s", export.id(), export.at(), export.segment(), export.preset(),
                Console.number(export.sums().written()), Console.number(export.sums().selected()),
                export.since() == null ? "" : ", since export " + export.since(),
                ExportFolder.of(data.store(), export.folder()).resolve(export.receipt()), export.deleted() == null ? "" : " (deleted)");
    }
}
