package whom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.intake.Imports;
import whom.text.Refusal;

/// `whom merge`: makes one person of two, or notes that they are not the same.
@Command(name = "merge", description = "Make one person of two; `whom undo` parts them again. Or, with --apart, note that they are not the same.")
final class MergePeople implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "KEPT", description = "The key of the one who stays, mostly the e-mail address.")
    private String kept = "";

    @Parameters(index = "2", paramLabel = "GONE", description = "The key of the other.")
    private String gone = "";

    @Option(names = "--apart", description = "They are two: `whom duplicates` does not list them any more.")
    private boolean apart;

    @Mixin
    private JsonOption json = new JsonOption();

    MergePeople(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (ProgressLine progress = rooms.console().progress(); StoredData data = StoredData.toWrite(rooms, folder, progress)) {
            Imports imports = data.imports();
            ObjectNode answer = Console.object();
            String said;
            if (apart) {
                imports.apart(kept, gone);
                answer.put("apart", true);
                said = kept + " and " + gone + " are two people from now on";
            } else {
                long entry = imports.merge(kept, gone);
                answer.put("import", entry);
                said = "Merged " + gone + " into " + kept + "; `whom undo --import " + entry + "` takes it back";
            }
            if (json.chosen()) {
                rooms.console().json(answer);
            } else {
                rooms.console().line(said);
            }
        }
        return Commands.OK;
    }
}
