package whom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import whom.store.StoreFailure;
import whom.text.BoundedPattern;
import whom.text.Refusal;
import whom.workspace.Workspace;

/// The command line as a whole: finds the command, runs it, and turns whatever goes wrong into one clear line.
public final class Commands {
    /// Exit codes.
    static final int OK = 0;
    static final int OUR_MISTAKE = 1;
    static final int USERS_MISTAKE = 2;
    static final int SOMETHING_WRONG = 3;

    /// In the order of the help.
    private static final List<String> NAMES = List.of("open", "new", "import", "count", "members", "explain", "render", "export", "run",
            "rule",
            "check", "overlap", "sizes", "compare", "waterfall");

    private static final int BRIEF = 200;

    private final Rooms rooms;

    public Commands(Rooms rooms) {
        this.rooms = rooms;
    }

    /// @return the exit code: 0 for success, 2 for the user's mistake, 1 for ours, 3 when a check found something wrong
    public int run(String... arguments) {
        // The ways into the window go past the library, which alone takes a tenth of the start.
        if (arguments.length == 0) {
            return window(null);
        }
        if (arguments.length == 2 && arguments[0].equals("open") && !arguments[1].startsWith("-") && !arguments[1].startsWith("@")
                && !arguments[1].isEmpty()) {
            return window(Path.of(arguments[1]));
        }
        CommandLine line = new CommandLine(new Whom(rooms));
        // Only the command that is meant, since the library looks long at each.
        List<String> meant = NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES;
        meant.forEach(name -> line.addSubcommand(command(name)));
        line.setOut(new PrintWriter(rooms.console().out(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> refuse(message(wrong)));
        line.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure));
        int code = line.execute(arguments);
        rooms.console().out().flush();
        return code;
    }

    private Object command(String name) {
        return switch (name) {
            case "open" -> new Open(rooms);
            case "new" -> new New(rooms);
            case "import" -> new ImportFiles(rooms);
            case "count" -> new Count(rooms);
            case "members" -> new ListMembers(rooms);
            case "explain" -> new Explain(rooms);
            case "render" -> new Render(rooms);
            case "export" -> new Export(rooms);
            case "run" -> new Run(rooms);
            case "rule" -> new TranslateRule(rooms);
            case "check" -> new Check(rooms);
            case "overlap" -> new OverlapOfSegments(rooms);
            case "sizes" -> new SizesOverTime(rooms);
            case "compare" -> new Compare(rooms);
            case "waterfall" -> new WaterfallOfSegment(rooms);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// What [Whom] and [Open] do when nothing else is asked for.
    @SuppressWarnings("CatchingUnchecked") // as the library does: whatever goes wrong becomes one line
    private int window(@Nullable Path workspace) {
        try {
            if (workspace != null) {
                Workspace.open(workspace);
            }
            return new Opening(rooms).window(workspace);
        } catch (Exception failure) {
            return fail(failure);
        }
    }

    private int refuse(String message) {
        rooms.console().error(message);
        return USERS_MISTAKE;
    }

    private int fail(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> refuse(refusal.getMessage());
            case StoreFailure store -> refuse(String.valueOf(store.getMessage()));
            case BoundedPattern.TooMuchWork pattern -> refuse(pattern.getMessage());
            case CancellationException cancelled -> refuse("stopped before it was done; nothing was written");
            default -> {
                rooms.console().error("a mistake in Whom itself: " + brief(failure) + " (with WHOM_TRACE=1 it says where)");
                if (System.getenv("WHOM_TRACE") != null) {
                    failure.printStackTrace(rooms.console().err());
                }
                yield OUR_MISTAKE;
            }
        };
    }

    /// Not all of it: a value may hold a whole schema.
    private static String brief(Exception failure) {
        String text = failure.toString();
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }

    private static String message(ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String hint = "";
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            hint = "; did you mean `" + unmatched.getSuggestions().getFirst() + "`?";
        }
        return wrong.getMessage() + hint + " (see `" + name + " --help`)";
    }
}
