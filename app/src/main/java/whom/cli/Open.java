package whom.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.text.Refusal;
import whom.workspace.Workspace;

/// `whom open`: shows a workspace in the window.
@Command(name = "open", description = "Open a workspace in the window.")
final class Open implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = "Otherwise the start page.")
    private @Nullable Path folder;

    @Option(names = "--or-run", paramLabel = "DIR", description = "Where there is no display, do `whom run` into this folder instead.")
    private @Nullable Path orRun;

    Open(Rooms rooms) {
        this.rooms = rooms;
    }

    /// @throws java.nio.file.InvalidPathException when that can be no name of a folder
    Open(Rooms rooms, String folder) {
        this(rooms);
        this.folder = Path.of(folder);
    }

    @Override
    public Integer call() throws Refusal {
        if (folder != null) {
            Workspace.open(folder);
        }
        Optional<String> missing = rooms.display().missing();
        if (missing.isPresent() && folder != null && orRun != null) {
            rooms.console().line(missing.get() + "; so the whole job is done as files, into " + orRun);
            return WholeJob.run(rooms, folder, orRun, new AsOfOption(), false);
        }
        return new Opening(rooms).window(folder);
    }
}
