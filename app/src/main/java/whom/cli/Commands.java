package whom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

    private static final int BRIEF = 200;

    private final Rooms rooms;

    public Commands(Rooms rooms) {
        this.rooms = rooms;
    }

    /// @return the exit code: 0 for success, 2 for the user's mistake, 1 for ours, 3 when a check found something wrong
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Whom(rooms));
        line.addSubcommand(new Open(rooms)).addSubcommand(new New(rooms)).addSubcommand(new ImportFiles(rooms))
                .addSubcommand(new Count(rooms)).addSubcommand(new ListMembers(rooms)).addSubcommand(new Explain(rooms))
                .addSubcommand(new Render(rooms))
                .addSubcommand(new Export(rooms)).addSubcommand(new Run(rooms)).addSubcommand(new TranslateRule(rooms))
                .addSubcommand(new Check(rooms)).addSubcommand(new OverlapOfSegments(rooms)).addSubcommand(new SizesOverTime(rooms))
                .addSubcommand(new Compare(rooms)).addSubcommand(new WaterfallOfSegment(rooms));
        line.setOut(new PrintWriter(rooms.console().out(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> refuse(message(wrong)));
        line.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure));
        int code = line.execute(arguments);
        rooms.console().out().flush();
        return code;
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
