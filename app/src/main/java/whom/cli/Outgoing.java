package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whom.audience.Bitmap;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.Receipt;
import whom.export.preset.Preset;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Rule;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Delivery;

/// Uploads being written from one reading of a workspace.
record Outgoing(Rooms rooms, Reading reading, Path folder) {
    /// @param parts the segments that it is made of; itself when it is one
    Receipt write(Written written, List<Written> parts, Preset preset, List<String> columns) throws Refusal {
        Bitmap members = reading.count(written).members();
        Map<String, Bitmap> segments = new LinkedHashMap<>();
        for (Written part : parts) {
            segments.put(part.id(), reading.count(part).members());
        }
        ExportRequest request = new ExportRequest(written.id(), RuleText.print(written.rule()), reading.asOf(), reading.store().schema(),
                preset,
                columns);
        try (ProgressLine progress = rooms.console().progress()) {
            Delivery delivery = Delivery.of(reading.store(), new Exporter(rooms.clock()), request, members, segments, folder, progress,
                    new Cancellation());
            if (delivery.trouble() != null) {
                rooms.console().error(delivery.trouble());
            }
            return delivery.receipt();
        }
    }

    /// Everyone who is in at least one of the segments, each with its pins.
    static Written union(List<Written> several) {
        List<Node> roots = new ArrayList<>();
        several.forEach(written -> roots.add(new Condition.InSegment(written.id(), Mark.NONE)));
        String id = several.stream().map(Written::id).collect(Collectors.joining("-or-"));
        return new Written(id, null, new Rule(new Group(Joiner.ANY, roots, Mark.NONE)),
                problem -> several.get(problem.path().steps().getFirst()).where().of(problem));
    }
}
