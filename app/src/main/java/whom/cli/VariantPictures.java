package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whom.cli.Examples.Example;
import whom.profile.Person;
import whom.report.VariantSheet;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Page;
import whom.template.Variant;
import whom.text.Refusal;

/// Draws one picture of every variant of a template, as the first person who gets it sees it.
final class VariantPictures {
    private final Rooms rooms;
    private final WhoGets whoGets;
    private final List<String> names;
    private final Path out;

    /// @param names of the segments, for people
    VariantPictures(Rooms rooms, WhoGets whoGets, List<String> names, Path out) {
        this.rooms = rooms;
        this.whoGets = whoGets;
        this.names = names;
        this.out = out;
    }

    VariantSheet of(Message message) throws Refusal {
        Matrix matrix = whoGets.matrix(message);
        Examples examples = new Examples(whoGets, message, null);
        List<VariantSheet.Shot> shots = new ArrayList<>();
        try (ProgressLine progress = rooms.console().progress()) {
            for (Variant variant : matrix.variants()) {
                progress.at("Drawing " + message.id(), shots.size(), matrix.variants().size());
                shots.add(shot(message, examples.of(variant)));
            }
        }
        return new VariantSheet(message.id(), message.name(), names, shots);
    }

    private VariantSheet.Shot shot(Message message, Example example) throws Refusal {
        return switch (example) {
            case Example.Nothing(Variant variant, String why) -> new VariantSheet.Shot(variant, "", null, why);
            case Example.Sent(Variant variant, Person _, Page page) -> {
                String file = "variants/" + message.id() + "-" + variant.id() + ".png";
                Outputs.write(out.resolve(file), rooms.camera().get().png(page.html(), message.width(), false));
                yield new VariantSheet.Shot(variant, page.subject(), file, null);
            }
        };
    }
}
