package whom.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Rendering;
import whom.template.Dialect;
import whom.template.Form;
import whom.text.Refusal;

/// `whom render`: a template filled in, as HTML.
@Command(name = "render", description = "Fill a template in and print the HTML.", customSynopsis = {
    "whom render TEMPLATE [--data FILE.json]", "       whom render WORKSPACE TEMPLATE (--person KEY | --segment ID) [--as-of MOMENT]",
    "       whom render --stdin [--dialect DIALECT]"})
final class Render implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(arity = "0..2", paramLabel = "TEMPLATE", description = "A template file, .liquid, .html or .mjml; or a workspace and the id of one of its templates.")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--data", paramLabel = "FILE", description = "A JSON file that holds the data of the template.")
    private @Nullable Path data;

    @Option(names = "--person", paramLabel = "KEY", description = "As this person gets it, such as ana@example.com.")
    private @Nullable String person;

    @Option(names = "--segment", paramLabel = "ID", description = "As the first person of this segment gets it.")
    private @Nullable String segment;

    @Option(names = "--stdin", description = "Read JSON lines {\"template\":…,\"data\":…,\"templates\":{name:text}}; print {\"html\":…} or {\"error\":…} for each.")
    private boolean stdin;

    @Option(names = "--dialect", paramLabel = "DIALECT", description = "What it is written in: ${COMPLETION-CANDIDATES}; without it as the template's settings say, else liquid.")
    private @Nullable Dialect dialect;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    Render(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (stdin && places.isEmpty()) {
            return new RenderLines(rooms, engine()).run();
        }
        if (!stdin && places.size() == 1 && person == null && segment == null) {
            rooms.console().line(file(places.getFirst()));
            return Commands.OK;
        }
        if (!stdin && places.size() == 2 && data == null && (person == null) != (segment == null)) {
            rooms.console()
                    .line(new RenderMember(rooms, dialect, places.getFirst(), asOf).html(places.getLast().toString(), person, segment));
            return Commands.OK;
        }
        throw new Refusal(
                "takes a TEMPLATE file, or a WORKSPACE, a TEMPLATE and one of --person and --segment, or --stdin (see `whom render --help`)");
    }

    private Engine engine() {
        return rooms.engines().of(dialect == null ? Dialect.LIQUID : dialect);
    }

    /// That somebody gets nothing.
    ///
    /// @param whom "to ana@example.com", or nothing
    static String notSent(String whom, String reason) {
        return ("nothing is sent " + whom).strip() + (reason.isEmpty() ? "" : ": " + reason);
    }

    private String file(Path template) throws Refusal {
        Map<String, Object> values = data == null
                ? Map.of()
                : JsonText.data(data.toString(), JsonText.read(data.toString(), Written.read(data)));
        try {
            Path folder = template.toAbsolutePath().getParent();
            Parsed parsed = Form.of(template.toString()).parse(Written.read(template), dialect == null ? Dialect.LIQUID : dialect,
                    folder == null ? template : folder, engine(), Partials.NONE);
            parsed.notes().forEach(note -> rooms.console().error(refusal(template, note).getMessage()));
            Rendering rendering = parsed.render(values, ZonedDateTime.now(rooms.clock()));
            if (!rendering.problems().isEmpty()) {
                throw LiquidProblem.of(rendering.problems());
            }
            if (rendering.notSent() != null) {
                rooms.console().error(notSent("", rendering.notSent()));
            }
            return rendering.html();
        } catch (LiquidProblem problem) {
            // One line each, in their order: the last is what the command ends with.
            List<LiquidProblem> all = new ArrayList<>(List.of(problem));
            all.addAll(problem.further());
            all.subList(0, all.size() - 1).forEach(one -> rooms.console().error(refusal(template, one).getMessage()));
            throw refusal(template, all.getLast());
        }
    }

    private static Refusal refusal(Path template, LiquidProblem problem) {
        return new Refusal(problem.partial() == null ? template : Path.of(problem.partial()), problem.place(), problem.getMessage());
    }
}
