package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.profile.Person;
import whom.report.VariantSheet;
import whom.template.Audience;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Page;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Variant;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.StoreCrowd;

/// Draws one picture of every variant of a template, as the first person who gets it sees it.
final class VariantPictures {
    private final Rooms rooms;
    private final Reading reading;
    private final Map<String, Bitmap> members;
    private final List<String> names;
    private final Path out;
    private final Renderer renderer;

    /// @param members by id of the segment
    /// @param names   of the same segments, for people
    VariantPictures(Rooms rooms, Reading reading, Map<String, Bitmap> members, List<String> names, Path out) {
        this.rooms = rooms;
        this.reading = reading;
        this.members = members;
        this.names = names;
        this.out = out;
        renderer = new Renderer(rooms.engines(), reading.workspace().templatesFolder(), reading.store().schema(), reading.asOf());
    }

    VariantSheet of(Message message) throws Refusal {
        List<Audience> columns = new ArrayList<>();
        members.forEach((segment, people) -> columns.add(new Audience(segment, people)));
        Matrix matrix = renderer.variants(message, StoreCrowd.everyone(reading.store(), reading.counter(), new Cancellation()), columns,
                new Cancellation());
        List<VariantSheet.Shot> shots = new ArrayList<>();
        try (ProgressLine progress = rooms.console().progress()) {
            for (Variant variant : matrix.variants()) {
                progress.at("Drawing " + message.id(), shots.size(), matrix.variants().size());
                shots.add(shot(message, variant));
            }
        }
        return new VariantSheet(message.id(), message.name(), names, shots);
    }

    private VariantSheet.Shot shot(Message message, Variant variant) throws Refusal {
        Person person = example(variant);
        if (person == null) {
            return new VariantSheet.Shot(variant, "", null, "Nobody gets this one.");
        }
        Page page = renderer.render(message, person, standing(person));
        if (page.notSent() != null) {
            return new VariantSheet.Shot(variant, "", null, "Not sent" + (page.notSent().isEmpty() ? "." : ": " + page.notSent()));
        }
        String file = "variants/" + message.id() + "-" + variant.id() + ".png";
        Outputs.write(out.resolve(file), rooms.camera().get().png(page.html(), message.width(), false));
        return new VariantSheet.Shot(variant, page.subject(), file, null);
    }

    private @Nullable Person example(Variant variant) {
        return variant.example() == null ? null : reading.store().person(variant.example(), new Cancellation()).orElse(null);
    }

    private Standing standing(Person person) {
        return new Standing(null,
                members.entrySet().stream().filter(e -> e.getValue().contains(person.id())).map(Map.Entry::getKey).toList());
    }
}
