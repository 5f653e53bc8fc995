package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whom.profile.Upload;
import whom.store.GivenAway;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.ExportFolder;

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
        try (ProgressLine progress = rooms.console().progress(); StoredData data = StoredData.toWrite(rooms, folder, progress)) {
            List<GivenAway> given = data.imports().erase(key, new Cancellation());
            if (json.chosen()) {
                ObjectNode answer = Console.object();
                ArrayNode files = answer.put("erased", true).putArray("uploads");
                for (GivenAway one : given) {
                    Upload upload = one.upload();
                    ObjectNode file = files.addObject().put("preset", upload.preset()).put("segment", upload.segment()).put("at",
                            upload.at().toString());
                    file(data, one).ifPresent(path -> file.put("file", path.toString()).put("there", Files.exists(path)));
                }
                rooms.console().json(answer);
            } else {
                rooms.console().line("Erased. " + (given.isEmpty()
                        ? "They were in no exported file."
                        : "They were in these exported files, whose receivers must be told:"));
                given.forEach(one -> rooms.console().line("  " + line(data, one)));
            }
        }
        return Commands.OK;
    }

    private static String line(StoredData data, GivenAway given) {
        Upload upload = given.upload();
        return upload.at() + "  " + upload.segment() + " for " + upload.preset()
                + file(data, given).map(path -> "  " + path + (Files.exists(path) ? " (still there; delete it)" : "")).orElse("");
    }

    private static Optional<Path> file(StoredData data, GivenAway given) {
        return given.folder() == null || given.file() == null
                ? Optional.empty()
                : Optional.of(ExportFolder.of(data.store(), given.folder()).resolve(given.file()));
    }
}
