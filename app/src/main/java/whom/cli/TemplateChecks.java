package whom.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.cli.Finding.Kind;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Read;
import whom.profile.Attribute;
import whom.template.Addressing;
import whom.template.FolderPartials;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Unprovided;
import whom.text.Refusal;

/// What is wrong or odd with a template: what it reads and nobody has, and the branches that nobody gets.
final class TemplateChecks {
    private final Reading reading;
    private final Renderer renderer;
    private final List<Finding> findings = new ArrayList<>();

    TemplateChecks(Rooms rooms, Reading reading) {
        this.reading = reading;
        this.renderer = new Renderer(rooms.engines(), reading.workspace().templatesFolder(), reading.store().schema(), reading.asOf());
    }

    List<Finding> findings() {
        return findings;
    }

    Addressing addressing(Message message) {
        return renderer.addressing(message);
    }

    /// The template as it was understood, or findings.
    Optional<Parsed> parse(Message message) {
        try {
            Parsed parsed = renderer.understood(message);
            parsed.notes().forEach(note -> findings.add(Finding.note(Kind.TEMPLATE, file(message, note.partial()), null, placed(note))));
            missing(message);
            return Optional.of(parsed);
        } catch (Refusal refusal) {
            if (refusal.getCause() instanceof LiquidProblem problem) {
                wrong(message, problem);
                problem.further().forEach(further -> wrong(message, further));
            } else {
                findings.add(Finding.problem(Kind.TEMPLATE, file(message, null), null, refusal.getMessage()));
            }
            return Optional.empty();
        }
    }

    private void wrong(Message message, LiquidProblem problem) {
        findings.add(Finding.problem(Kind.TEMPLATE, file(message, problem.partial()), null, placed(problem)));
    }

    private static String placed(LiquidProblem problem) {
        return (problem.place() == null ? "" : problem.place() + ": ") + problem.getMessage();
    }

    private void missing(Message message) throws Refusal {
        List<String> attributes = reading.store().schema().attributes().stream().map(Attribute::name).toList();
        Set<String> said = new HashSet<>();
        for (Unprovided one : renderer.unprovided(message)) {
            Read read = one.read();
            String where = one.setting() == null || read.partial() != null
                    ? file(message, read.partial())
                    : "templates/" + message.id() + ".json";
            if (said.add(where + " " + read.variable())) {
                findings.add(Finding.problem(Kind.MISSING_VARIABLE, where, reading.store().people(),
                        (read.place() == null ? "" : read.place() + ": ") + "reads `" + read.variable()
                                + "`, which nobody has, so it is empty for everyone" + Suggestion.of(one.asked(), attributes)));
            }
        }
    }

    /// Looks which branches somebody gets.
    void branches(Message message, Parsed parsed, Map<String, Bitmap> members) {
        try {
            Matrix matrix = new WhoGets(reading, renderer, SegmentChoice.all(members)).matrix(message);
            DeadBranch.of(parsed, matrix).forEach(branch -> dead(message, branch));
        } catch (Refusal refusal) {
            findings.add(Finding.problem(Kind.TEMPLATE, file(message, null), null, refusal.getMessage()));
        }
    }

    private void dead(Message message, DeadBranch branch) {
        String where = branch.where(file(message, branch.block().partial()));
        String said = "nobody gets the variant where " + branch.when();
        findings.add(branch.otherwise()
                ? Finding.note(Kind.DEAD_VARIANT, where, 0L, said + ", a fallback")
                : Finding.problem(Kind.DEAD_VARIANT, where, 0L, said));
    }

    /// @param partial its name, or null for the message itself
    private String file(Message message, @Nullable String partial) {
        return "templates/" + (partial == null ? message.file() : new FolderPartials(reading.workspace().templatesFolder()).file(partial));
    }
}
