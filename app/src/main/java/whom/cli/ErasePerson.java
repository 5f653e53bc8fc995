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
import whom.profile.Upload;
import whom.text.Refusal;
import whom.work.Cancellation;

/// `whom erase`: takes somebody out for good.
@Command(name = "erase", description = "Take somebody out of the store for good; only a keyed hash stays, so that no file brings them back.")
final class ErasePerson implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "PERSON", description = "The person's key, mostly the e-mail address.")
    private String key = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ErasePerson(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (ProgressLine progress = rooms.console().progress(); StoredData data = StoredData.open(rooms, folder, progress)) {
            Imports imports = data.imports();
            List<Upload> uploads = imports.erase(key, new Cancellation());
            if (json.chosen()) {
                ObjectNode answer = Console.object();
                ArrayNode files = answer.put("erased", true).putArray("uploads");
                uploads.forEach(upload -> files.addObject().put("preset", upload.preset()).put("segment", upload.segment()).put("at",
                        upload.at().toString()));
                rooms.console().json(answer);
            } else {
                rooms.console().line("Erased. " + (uploads.isEmpty()
                        ? "They were in no exported file."
                        : "They were in these exported files, whose receivers must be told:"));
                uploads.forEach(upload -> rooms.console().line("  " + upload.at() + "  " + upload.segment() + " for " + upload.preset()));
            }
        }
        return Commands.OK;
    }
}
