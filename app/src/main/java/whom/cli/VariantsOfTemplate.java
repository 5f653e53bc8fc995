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
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Variant;
import whom.text.Refusal;

/// `whom variants`: who gets which variant of a template.
@Command(name = "variants", description = "Count who gets which variant of a template, exactly, in all and by segment.")
final class VariantsOfTemplate implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "TEMPLATE", description = "A template, by file name without .liquid.")
    private String template = "";

    @Option(names = "--segments", split = ",", paramLabel = "SEGMENT", description = "Only these segments, and only the people of at least one of them. "
            + "Otherwise all segments, and everyone.")
    private List<String> asked = new ArrayList<>();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    VariantsOfTemplate(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            Message message = reading.workspace().template(template);
            SegmentChoice segments = SegmentChoice.of(rooms, reading, asked);
            WhoGets whoGets = WhoGets.of(rooms, reading, segments);
            Matrix matrix;
            try (ProgressLine progress = rooms.console().progress()) {
                progress.at("Going through " + message.id(), 0, 0);
                matrix = whoGets.matrix(message);
            }
            List<DeadBranch> dead = DeadBranch.of(whoGets.renderer().understood(message), matrix);
            if (json.chosen()) {
                rooms.console().json(json(matrix));
            } else {
                new VariantTable(message.id(), matrix, dead).lines().forEach(rooms.console()::line);
            }
            return segments.code();
        }
    }

    private static ObjectNode json(Matrix matrix) {
        ObjectNode answer = Console.object();
        ArrayNode variants = answer.putArray("variants");
        for (Variant variant : matrix.variants()) {
            ObjectNode row = variants.addObject().put("id", variant.id());
            ArrayNode when = row.putArray("when");
            variant.when().forEach(when::add);
            ObjectNode bySegment = row.put("people", variant.people()).putObject("segments");
            matrix.segments().forEach(segment -> bySegment.put(segment, variant.segments().getOrDefault(segment, 0L)));
        }
        return answer.put("people", matrix.people());
    }
}
