package whom.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `whom` alone: opens the window at its start page.
@Command(name = "whom", versionProvider = Version.class, customSynopsis = "whom [COMMAND] …", //
        description = "Build the audience, see what each one gets, export it. On your own computer.", //
        footer = {"", "Without a command the window opens. SEGMENT and TEMPLATE are names of files without their ending.",
            "Exit codes: 0 done, 2 something for you to mend (one line on stderr says what), 1 a mistake in Whom."})
@SuppressWarnings("UnusedVariable") // picocli looks at the two options itself
final class Whom implements Callable<Integer> {
    private final Rooms rooms;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    Whom(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        return new Opening(rooms).window(null);
    }
}
