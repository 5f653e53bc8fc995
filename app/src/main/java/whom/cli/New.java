package whom.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.text.Refusal;
import whom.workspace.Workspace;

/// `whom new`: makes an empty workspace.
@Command(name = "new", description = "Make a new workspace in a folder.")
final class New implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(paramLabel = "WORKSPACE", description = "A folder that is not there yet, or empty.")
    private Path folder = Path.of("");

    @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone whose calendar days count, such as Europe/Berlin. "
            + "Otherwise this computer's.")
    private @Nullable String zone;

    @Option(names = "--key", paramLabel = "ATTRIBUTE", description = "The attribute that identifies a person (${DEFAULT-VALUE}).")
    private String key = "email";

    @Mixin
    private JsonOption json = new JsonOption();

    New(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        Workspace made = Workspace.create(folder, zone(), key);
        if (json.chosen()) {
            rooms.console().json(Console.object().put("workspace", made.folder().toString()));
        } else {
            rooms.console().line(
                    "Made the workspace " + made.folder() + " (" + made.manifest().zone() + "). Next: whom import " + folder + " FILE");
        }
        return Commands.OK;
    }

    private ZoneId zone() throws Refusal {
        if (zone == null) {
            return rooms.clock().getZone();
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refusal("--zone " + zone + ": is no time zone" + Suggestion.of(zone, ZoneId.getAvailableZoneIds()), unknown);
        }
    }
}
