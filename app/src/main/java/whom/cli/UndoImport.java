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
import whom.intake.Imports;
import whom.store.LogEntry;
import whom.store.Undone;
import whom.text.Refusal;
import whom.work.Cancellation;

/// `whom undo`: takes an import or a merge back.
@Command(name = "undo", description = "Take an import or a merge back; what later imports say stays.")
final class UndoImport implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Option(names = "--import", paramLabel = "NUMBER", description = "Which one, as `whom imports` numbers them. Otherwise the last one that changed anything.")
    private @Nullable Long number;

    @Mixin
    private JsonOption json = new JsonOption();

    UndoImport(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (ProgressLine progress = rooms.console().progress(); StoredData data = StoredData.toWrite(rooms, folder, progress)) {
            Imports imports = data.imports();
            LogEntry entry = number == null ? last(imports) : imports.entry(number);
            Undone undone = imports.undo(entry, progress, new Cancellation());
            if (json.chosen()) {
                ObjectNode answer = Console.object();
                answer.put("import", entry.id()).put("removed", undone.removed()).put("changed_back", undone.changedBack())
                        .put("stayed", undone.stayed()).put("events", undone.events()).put("suppressions", undone.suppressions())
                        .put("parted", undone.parted());
                rooms.console().json(answer);
            } else {
                rooms.console().line("Took back " + entry.file() + " of " + imports.day(entry) + ": " + told(undone));
            }
        }
        return Commands.OK;
    }

    private static LogEntry last(Imports imports) throws Refusal {
        return imports.log(new Cancellation()).stream().filter(UndoImport::canBe).findFirst()
                .orElseThrow(() -> new Refusal("there is nothing to take back"));
    }

    private static boolean canBe(LogEntry entry) {
        return entry.undone() == null && switch (entry.what()) {
            case PEOPLE, EVENTS, SUPPRESSIONS, MERGE -> true;
            case UNDO, ERASURE -> false;
        };
    }

    private static String told(Undone undone) {
        List<String> parts = new ArrayList<>(List.of(Console.number(undone.removed()) + " people removed",
                Console.number(undone.changedBack()) + " changed back"));
        if (undone.stayed() > 0) {
            parts.add(Console.number(undone.stayed()) + " stay because something else is known of them");
        }
        if (undone.events() > 0) {
            parts.add(Console.number(undone.events()) + " events removed");
        }
        if (undone.suppressions() > 0) {
            parts.add(Console.number(undone.suppressions()) + " suppressions removed");
        }
        if (undone.parted() > 0) {
            parts.add(Console.number(undone.parted()) + " parted again");
        }
        return String.join(", ", parts);
    }
}
