package whom.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whom.audience.Bitmap;
import whom.cli.Finding.Kind;
import whom.liquid.Block;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.template.Audience;
import whom.template.Conditions;
import whom.template.FolderPartials;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.StoreCrowd;

/// What is wrong or odd with a template: what it reads and nobody has, and the branches that nobody gets.
final class TemplateChecks {
    private static final Set<String> PEOPLE = Set.of("customer", "profile");

    private final Rooms rooms;
    private final Reading reading;
    private final Renderer renderer;
    private final FolderPartials partials;
    private final List<Finding> findings = new ArrayList<>();

    TemplateChecks(Rooms rooms, Reading reading) {
        this.rooms = rooms;
        this.reading = reading;
        this.renderer = new Renderer(rooms.liquid(), reading.workspace().templatesFolder(), reading.store().schema(), reading.asOf());
        this.partials = new FolderPartials(reading.workspace().templatesFolder());
    }

    List<Finding> findings() {
        return findings;
    }

    /// The template as it was understood, or a finding.
    Optional<Parsed> parse(Message message) {
        try {
            Parsed parsed = rooms.liquid().parse(message.source(), partials);
            variables(message, parsed);
            return Optional.of(parsed);
        } catch (LiquidProblem problem) {
            String partial = problem.partial();
            findings.add(Finding.problem(Kind.TEMPLATE, partial == null ? file(message) : "templates/" + partial + ".liquid", null,
                    (problem.place() == null ? "" : problem.place() + ": ") + problem.getMessage()));
            return Optional.empty();
        }
    }

    private void variables(Message message, Parsed body) throws LiquidProblem {
        missing(file(message), body.variables());
        Set<Variable> settings = new LinkedHashSet<>(rooms.liquid().parse(message.subject(), partials).variables());
        settings.addAll(rooms.liquid().parse(message.preheader(), partials).variables());
        missing("templates/" + message.id() + ".json", settings);
    }

    private void missing(String where, Set<Variable> variables) {
        Set<String> attributes = new HashSet<>();
        reading.store().schema().attributes().stream().map(Attribute::name).forEach(attributes::add);
        for (Variable variable : variables) {
            boolean nested = PEOPLE.contains(variable.root());
            if (variable.equals(Variable.ANY) || variable.root().equals("segment") || (nested && variable.steps().size() == 1)) {
                continue;
            }
            String name = nested ? variable.steps().get(1) : variable.root();
            if (!attributes.contains(name) && !(variable.root().equals("customer") && name.equals("segments"))) {
                findings.add(Finding.problem(Kind.MISSING_VARIABLE, where, reading.store().people(), "reads `" + variable
                        + "`, which nobody has, so it is empty for everyone" + Suggestion.of(name, attributes)));
            }
        }
    }

    /// Looks which branches somebody gets.
    void branches(Message message, Parsed parsed, Map<String, Bitmap> members) {
        List<Audience> columns = new ArrayList<>();
        members.forEach((segment, people) -> columns.add(new Audience(segment, people::contains)));
        Cancellation never = new Cancellation();
        try {
            Matrix matrix = renderer.variants(message, StoreCrowd.everyone(reading.store(), never), columns, never);
            Map<Integer, Set<Integer>> taken = new HashMap<>();
            matrix.variants().stream().filter(variant -> variant.people() > 0).flatMap(variant -> variant.path().stream())
                    .forEach(block -> taken.computeIfAbsent(block.block(), _ -> new HashSet<>()).addAll(block.arms()));
            parsed.blocks().forEach(block -> dead(message, parsed, block, taken));
        } catch (Refusal refusal) {
            findings.add(Finding.problem(Kind.TEMPLATE, file(message), null, refusal.getMessage()));
        }
    }

    private void dead(Message message, Parsed parsed, Block block, Map<Integer, Set<Integer>> taken) {
        Conditions conditions = new Conditions(parsed.blocks());
        String where = block.partial() == null ? file(message) : "templates/" + block.partial() + ".liquid";
        for (int arm = 0; arm < block.arms().size(); arm++) {
            if (!taken.getOrDefault(block.number(), Set.of()).contains(arm)) {
                boolean otherwise = arm == block.arms().size() - 1;
                String said = "nobody gets the variant where " + conditions.phrase(block, arm);
                findings.add(otherwise
                        ? Finding.note(Kind.DEAD_VARIANT, where + ", " + block.arms().get(arm).place(), 0L, said + ", a fallback")
                        : Finding.problem(Kind.DEAD_VARIANT, where + ", " + block.arms().get(arm).place(), 0L, said));
            }
        }
    }

    private static String file(Message message) {
        return "templates/" + message.id() + ".liquid";
    }
}
