package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.audience.Bitmap;
import whom.export.Receipt;
import whom.export.ReceiptJson;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.report.ExportReceipt;
import whom.report.Report;
import whom.report.ReportPage;
import whom.report.SegmentSize;
import whom.report.VariantSheet;
import whom.template.Message;
import whom.text.Refusal;
import whom.workspace.ExportTarget;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// The whole job of a workspace: every segment counted, every variant drawn, every export written, and the report of it all.
///
/// What is broken is named on the error stream while the rest is done.
final class WholeJob {
    private final Rooms rooms;
    private final Reading reading;
    private final Path out;
    private final boolean json;
    private final ObjectNode answer = Console.object();
    private int code = Commands.OK;

    private WholeJob(Rooms rooms, Reading reading, Path out, boolean json) {
        this.rooms = rooms;
        this.reading = reading;
        this.out = out;
        this.json = json;
    }

    /// @param json whether to print one JSON object instead of lines for people
    /// @return the exit code
    static int run(Rooms rooms, Path workspace, Path out, AsOfOption asOf, boolean json) throws Refusal {
        try (Reading reading = Reading.open(rooms, workspace, asOf)) {
            return new WholeJob(rooms, reading, out, json).run();
        }
    }

    private int run() throws Refusal {
        Map<String, Bitmap> members = new LinkedHashMap<>();
        List<SegmentSize> sizes = count(reading.workspace().segments(), members);
        List<VariantSheet> sheets = draw(reading.workspace().templates(), members, sizes.stream().map(SegmentSize::name).toList());
        List<ExportReceipt> receipts = export(reading.workspace().manifest().exports());
        Report report = new Report(reading.workspace().manifest().name(), reading.asOf(), reading.store().people(), sizes, sheets,
                receipts);
        Path page = out.resolve("report.html");
        Outputs.write(page, ReportPage.html(report, out).getBytes(StandardCharsets.UTF_8));
        tell("Report: " + page);
        if (json) {
            rooms.console().json(answer.put("of", reading.store().people()).put("report", page.toString()));
        }
        return code;
    }

    private List<SegmentSize> count(List<Listed<Segment>> segments, Map<String, Bitmap> members) {
        List<SegmentSize> sizes = new ArrayList<>();
        ArrayNode counts = answer.putArray("segments");
        for (Listed<Segment> listed : segments) {
            attempt(() -> {
                Segment segment = sound(listed);
                Bitmap people = reading.count(Written.of(segment)).members();
                members.put(segment.id(), people);
                sizes.add(new SegmentSize(segment.id(), segment.name(), people.size(), reading.words().sentence(segment.rule())));
                counts.addObject().put("id", segment.id()).put("count", people.size());
                tell(String.format("%9s  %s", Console.number(people.size()), segment.name()));
            });
        }
        tell(String.format("%9s  everyone", Console.number(reading.store().people())));
        return sizes;
    }

    private List<VariantSheet> draw(List<Listed<Message>> templates, Map<String, Bitmap> members, List<String> names) {
        List<VariantSheet> sheets = new ArrayList<>();
        ArrayNode drawn = answer.putArray("templates");
        VariantPictures pictures = new VariantPictures(rooms, WhoGets.of(rooms, reading, SegmentChoice.all(members)), names, out);
        for (Listed<Message> listed : templates) {
            attempt(() -> {
                VariantSheet sheet = pictures.of(sound(listed));
                sheets.add(sheet);
                ArrayNode variants = drawn.addObject().put("id", sheet.id()).putArray("variants");
                for (VariantSheet.Shot shot : sheet.shots()) {
                    variants.addObject().put("id", shot.variant().id()).put("people", shot.variant().people()).put("file", shot.file());
                    tell(String.format("%9s  %s %s  %s", Console.number(shot.variant().people()), sheet.id(), shot.variant().id(),
                            shot.file() == null ? "nobody gets it" : out.resolve(shot.file())));
                }
            });
        }
        return sheets;
    }

    private List<ExportReceipt> export(List<ExportTarget> targets) throws Refusal {
        List<ExportReceipt> receipts = new ArrayList<>();
        ArrayNode written = answer.putArray("exports");
        PresetShelf presets = PresetShelf.open(reading.workspace().folder().resolve("presets"));
        for (ExportTarget target : targets) {
            Outgoing outgoing = Outgoing.into(out.resolve("exports"), rooms, reading, ExportTerms.of(target.wishes()));
            for (String segment : target.segments()) {
                attempt(() -> {
                    Preset preset = presets.preset(target.preset());
                    Written members = Written.of(reading.workspace().segment(segment));
                    Receipt receipt = outgoing.write(members, List.of(members), preset, target.columns());
                    receipts.add(Outputs.summary(target, receipt));
                    written.add(ReceiptJson.write(receipt).put("target", target.name()));
                    Export.lines(receipt).forEach(this::tell);
                });
            }
        }
        return receipts;
    }

    private static <T> T sound(Listed<T> listed) throws Refusal {
        return switch (listed) {
            case Listed.Sound<T> sound -> sound.thing();
            case Listed.Broken<T> broken -> throw broken.why();
        };
    }

    private interface Step {
        void run() throws Refusal;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            rooms.console().error(refusal.getMessage());
            code = Commands.USERS_MISTAKE;
        }
    }

    private void tell(String line) {
        if (!json) {
            rooms.console().line(line);
        }
    }
}
