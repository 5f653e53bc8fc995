package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.cli.Finding.Kind;
import whom.cli.Finding.Severity;
import whom.export.preset.PresetShelf;
import whom.template.Message;
import whom.text.Refusal;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// `whom check`: whether a workspace is in order. Ends with 3 when something is wrong; notes alone end with 0.
@Command(name = "check", description = "Say what is wrong with a workspace: segments that are empty, equal, contradicting or unused, rules and files with "
        + "mistakes, variants that nobody gets, variables that nobody has, data that fell below what it was after earlier imports; and what is odd about the mails. Exit 3 when something is wrong; notes are not.")
final class Check implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Option(names = "--mails", description = "Take errors in mails for problems, and tell what is only worth a look, too, and what the chosen mail clients do not understand.")
    private boolean mails;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    Check(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        List<Finding> findings;
        try (Reading reading = Reading.open(rooms, folder, asOf); ProgressLine progress = rooms.console().progress()) {
            findings = find(reading, progress);
        }
        print(findings);
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.PROBLEM) ? Commands.SOMETHING_WRONG : Commands.OK;
    }

    private List<Finding> find(Reading reading, ProgressLine progress) throws Refusal {
        List<Listed<Segment>> listed = reading.workspace().segments();
        List<Segment> segments = listed.stream().flatMap(each -> each.sound().stream()).toList();
        SegmentChecks ofSegments = new SegmentChecks(reading);
        List<Finding> findings = new ArrayList<>(ofSegments.run(listed, progress));
        UseChecks use = new UseChecks();
        use.take(reading.workspace(), reading.store(), segments);
        TemplateChecks ofTemplates = new TemplateChecks(rooms, reading, mails);
        for (Listed<Message> template : reading.workspace().templates()) {
            progress.at("Going through " + template.id(), 0, 0);
            switch (template) {
                case Listed.Sound<Message>(_, Message message) -> ofTemplates.parse(message).ifPresent(parsed -> {
                    use.take(message, parsed, ofTemplates.addressing(message), segments);
                    ofTemplates.branches(message, parsed, ofSegments.members());
                });
                case Listed.Broken<Message>(String id, Refusal why) ->
                    findings.add(Finding.problem(Kind.BROKEN_FILE, "templates/" + id + ".json", null, why.getMessage()));
            }
        }
        findings.addAll(use.unused(segments));
        findings.addAll(ofTemplates.findings());
        PresetShelf.open(folder.resolve("presets")).broken()
                .forEach(why -> findings.add(Finding.problem(Kind.BROKEN_FILE, "presets", null, why.getMessage())));
        findings.addAll(DataChecks.run(reading, progress));
        // What is wrong comes first; else in the order in which it was found.
        findings.sort((a, b) -> a.severity().compareTo(b.severity()));
        return findings;
    }

    private void print(List<Finding> findings) {
        if (json.chosen()) {
            ObjectNode answer = Console.object();
            ArrayNode problems = answer.putArray("problems");
            findings.forEach(finding -> finding.write(problems.addObject()));
            rooms.console().json(answer);
        } else if (findings.isEmpty()) {
            rooms.console().line("nothing is wrong");
        } else {
            findings.forEach(finding -> rooms.console().line(finding.line()));
        }
    }

    /// A number of people in words.
    static String people(long people) {
        return people == 1 ? "1 person" : Console.number(people) + " people";
    }
}
