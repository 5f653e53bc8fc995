package whom.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.cli.Finding.Kind;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Read;
import whom.resources.Words;
import whom.desk.words.ProofWords;
import whom.profile.Attribute;
import whom.template.Addressing;
import whom.template.FolderPartials;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Unprovided;
import whom.template.proof.Fault;
import whom.template.proof.Proof;
import whom.template.proof.Spread;
import whom.template.proof.VariantMail;
import whom.template.proof.support.ClientSupport;
import whom.text.Refusal;
import whom.work.Cancellation;

/// What is wrong or odd with a template: what it reads and nobody has, and the branches that nobody gets.
final class TemplateChecks {
    private final Reading reading;
    private final boolean strict;
    private final Renderer renderer;
    private final Proof proof = new Proof(ClientSupport.bundled());
    private final ProofWords words = new ProofWords(Words.of(Locale.ENGLISH));
    private final List<Finding> findings = new ArrayList<>();

    /// @param strict whether an error in a mail is a problem, and hints and what mail clients do not understand are told, too
    TemplateChecks(Rooms rooms, Reading reading, boolean strict) {
        this.reading = reading;
        this.strict = strict;
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
            mails(message, matrix, members);
        } catch (Refusal refusal) {
            findings.add(Finding.problem(Kind.TEMPLATE, file(message, null), null, refusal.getMessage()));
        }
    }

    /// Looks at each variant as somebody who gets it is sent it.
    private void mails(Message message, Matrix matrix, Map<String, Bitmap> members) throws Refusal {
        SegmentChoice segments = SegmentChoice.all(members);
        Cancellation never = new Cancellation();
        List<VariantMail> mails = VariantMail.all(renderer, message, matrix.variants(), key -> reading.store().person(key, never),
                segments::of, _ -> {});
        int lacking = 0;
        for (Spread spread : Spread.over(proof, mails, reading.workspace().manifest().proof())) {
            if (spread.finding().fault() instanceof Fault.FeatureUnsupported && !strict) {
                lacking++;
                continue;
            }
            String said = words.sentence(spread);
            switch (spread.finding().severity()) {
                case ERROR -> findings.add(strict
                        ? Finding.problem(Kind.MAIL, file(message, null), spread.people(), said)
                        : Finding.note(Kind.MAIL, file(message, null), spread.people(), said));
                case WARNING -> findings.add(Finding.note(Kind.MAIL, file(message, null), spread.people(), said));
                case HINT -> {
                    if (strict) {
                        findings.add(Finding.note(Kind.MAIL, file(message, null), spread.people(), said));
                    }
                }
            }
        }
        if (lacking > 0) {
            findings.add(Finding.note(Kind.MAIL, file(message, null), null, (lacking == 1 ? "one feature is" : lacking + " features are")
                    + " not understood by every chosen mail client; --mails lists what, and where"));
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
