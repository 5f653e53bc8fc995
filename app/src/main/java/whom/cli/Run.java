package whom.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.text.Refusal;

/// `whom run`: the whole job.
@Command(name = "run", description = "Do the whole job: count every segment, draw every variant, write every export, with one report.html.")
final class Run implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the report, variants/ and exports/ go.")
    private Path out = Path.of("");

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    Run(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        return WholeJob.run(rooms, folder, out, asOf, json.chosen());
    }
}
