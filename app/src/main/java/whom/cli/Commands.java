package whom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import whom.store.StoreFailure;
import whom.text.BoundedPattern;
import whom.text.Refusal;

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
        if (arguments.length == 0) {
            return window();
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

    /// What [Whom] does without arguments, without the time that reading a command line takes.
    private int window() {
        try {
            return new Opening(rooms).window(null);
        } catch (Refusal refusal) {
            return fail(refusal);
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
