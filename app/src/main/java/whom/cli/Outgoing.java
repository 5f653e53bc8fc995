package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.export.Earlier;
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
import whom.workspace.OldExports;

/// Uploads being written one after the other from one reading of a workspace.
///
/// @param earlier whom the uploads before have, where each person shall stand in one only; else null
record Outgoing(Rooms rooms, Reading reading, Path folder, ExportTerms asked, @Nullable Earlier earlier) {
    /// Begins by deleting the files of exports that have been kept long enough.
    static Outgoing into(Path folder, Rooms rooms, Reading reading, ExportTerms asked) {
        OldExports.delete(reading.store(), reading.workspace().manifest().exportDays(), rooms.clock().instant())
                .forEach(rooms.console()::error);
        return new Outgoing(rooms, reading, folder, asked, asked.eachOnce ? new Earlier() : null);
    }

    /// @param parts the segments that it is made of; itself when it is one
    Receipt write(Written written, List<Written> parts, Preset preset, List<String> columns) throws Refusal {
        Bitmap members = reading.count(written).members();
        Map<String, Bitmap> segments = new LinkedHashMap<>();
        for (Written part : parts) {
            segments.put(part.id(), reading.count(part).members());
        }
        ExportRequest request = new ExportRequest(written.id(), RuleText.print(written.rule()), reading.asOf(), reading.store().schema(),
                preset, columns, new MailTerms(rooms, reading, asked, written.id(), parts, segments).terms(earlier));
        try (ProgressLine progress = rooms.console().progress()) {
            Exporter exporter = new Exporter(rooms.clock());
            Cancellation never = new Cancellation();
            Delivery delivery = asked.sinceLast
                    ? Delivery.sinceLast(reading.store(), exporter, request, members, segments, folder, progress, never)
                    : Delivery.of(reading.store(), exporter, request, members, segments, folder, progress, never);
            if (delivery.trouble() != null) {
                rooms.console().error(delivery.trouble());
            }
            if (earlier != null) {
                earlier.add(written.id(), members);
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
