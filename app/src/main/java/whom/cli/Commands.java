package whom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    private static final Map<String, Function<Rooms, Callable<Integer>>> COMMANDS = commands();

    private static final int BRIEF = 200;

    private final Rooms rooms;

    public Commands(Rooms rooms) {
        this.rooms = rooms;
    }

    /// @return the exit code: 0 for success, 2 for the user's mistake, 1 for ours, 3 when a check found something wrong
    public int run(String... arguments) {
        // The ways into the window go past the library, which alone takes a tenth of the start.
        if (arguments.length == 0) {
            return window(() -> new Whom(rooms).call());
        }
        if (arguments.length == 2 && arguments[0].equals("open") && isPlain(arguments[1])) {
            return window(() -> new Open(rooms, arguments[1]).call());
        }
        CommandLine line = new CommandLine(new Whom(rooms));
        // Only the command that is meant, since the library looks long at each.
        Function<Rooms, Callable<Integer>> meant = COMMANDS.get(arguments[0]);
        (meant == null ? COMMANDS.values() : List.of(meant)).forEach(command -> line.addSubcommand(command.apply(rooms)));
        line.setOut(new PrintWriter(rooms.console().out(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> refuse(message(wrong)));
        line.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure));
        int code = line.execute(arguments);
        rooms.console().out().flush();
        return code;
    }

    private static Map<String, Function<Rooms, Callable<Integer>>> commands() {
        Map<String, Function<Rooms, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("open", Open::new);
        commands.put("new", New::new);
        commands.put("import", ImportFiles::new);
        commands.put("imports", ListImports::new);
        commands.put("undo", UndoImport::new);
        commands.put("duplicates", FindDuplicates::new);
        commands.put("merge", MergePeople::new);
        commands.put("erase", ErasePerson::new);
        commands.put("count", Count::new);
        commands.put("members", ListMembers::new);
        commands.put("explain", Explain::new);
        commands.put("render", Render::new);
        commands.put("variants", VariantsOfTemplate::new);
        commands.put("preview", PreviewOfTemplate::new);
        commands.put("pages", PagesOfTemplate::new);
        commands.put("send", SendTest::new);
        commands.put("export", Export::new);
        commands.put("exports", ListExports::new);
        commands.put("run", Run::new);
        commands.put("rule", TranslateRule::new);
        commands.put("check", Check::new);
        commands.put("overlap", OverlapOfSegments::new);
        commands.put("sizes", SizesOverTime::new);
        commands.put("compare", Compare::new);
        commands.put("waterfall", WaterfallOfSegment::new);
        return commands;
    }

    /// Whether the library would take it as it is: no option, no file of arguments.
    private static boolean isPlain(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }

    @SuppressWarnings("CatchingUnchecked") // as the library does: whatever goes wrong becomes one line
    private int window(Callable<Integer> command) {
        try {
            return command.call();
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
            case InvalidPathException path -> refuse(path.getInput() + ": can be no path (" + path.getReason() + ")");
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
