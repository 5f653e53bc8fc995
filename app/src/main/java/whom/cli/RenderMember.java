package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.liquid.LiquidProblem;
import whom.liquid.Rendering;
import whom.profile.Person;
import whom.template.Dialect;
import whom.template.FolderPartials;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Standing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// A template of a workspace as one of its people gets it.
///
/// @param dialect to read it in, or null for the one that its settings name
record RenderMember(Rooms rooms, @Nullable Dialect dialect, Path folder, AsOfOption asOf) {
    /// @param key     of the person, or null for the first of the segment
    /// @param segment id, or null
    String html(String template, @Nullable String key, @Nullable String segment) throws Refusal {
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            Message written = reading.workspace().template(template);
            Message message = dialect == null ? written : written.in(dialect);
            Person person = key == null ? first(reading, String.valueOf(segment)) : known(reading, key);
            Standing standing = new Standing(segment, segmentsOf(reading, person));
            Rendering rendering = rendering(reading, message, person, standing);
            if (rendering.notSent() != null) {
                rooms.console().error(Render.notSent("to " + person.key(), rendering.notSent()));
            }
            return rendering.html();
        }
    }

    private Rendering rendering(Reading reading, Message message, Person person, Standing standing) throws Refusal {
        Path templates = reading.workspace().templatesFolder();
        try {
            return new Renderer(rooms.engines(), templates, reading.store().schema(), reading.asOf()).rendering(message, person, standing);
        } catch (Refusal refusal) {
            throw refusal.getCause() instanceof LiquidProblem problem ? said(templates, message, problem) : refusal;
        }
    }

    /// One line each, in their order: the last is what the command ends with.
    private Refusal said(Path templates, Message message, LiquidProblem problem) {
        List<LiquidProblem> all = new ArrayList<>(List.of(problem));
        all.addAll(problem.further());
        List<Refusal> lines = all.stream().map(one -> new Refusal(
                templates.resolve(one.partial() == null ? message.file() : new FolderPartials(templates).file(one.partial())), one.place(),
                one.getMessage()))
                .toList();
        lines.subList(0, lines.size() - 1).forEach(line -> rooms.console().error(line.getMessage()));
        return lines.getLast();
    }

    private static Person known(Reading reading, String key) throws Refusal {
        return reading.store().person(key, new Cancellation())
                .orElseThrow(() -> new Refusal("--person " + key + ": there is nobody of that "
                        + reading.store().schema().key() + " in " + reading.workspace().folder()));
    }

    private static Person first(Reading reading, String segment) throws Refusal {
        Bitmap members = reading.count(Written.of(reading.workspace().segment(segment))).members();
        if (members.isEmpty()) {
            throw new Refusal("--segment " + segment + ": nobody is in it");
        }
        return reading.store().persons(members.ids(0, 1), new Cancellation()).getFirst();
    }

    private static List<String> segmentsOf(Reading reading, Person person) throws Refusal {
        List<String> ids = new ArrayList<>();
        for (Listed<Segment> listed : reading.workspace().segments()) {
            if (listed.sound().isPresent() && reading.count(Written.of(listed.sound().get())).members().contains(person.id())) {
                ids.add(listed.id());
            }
        }
        return ids;
    }
}
