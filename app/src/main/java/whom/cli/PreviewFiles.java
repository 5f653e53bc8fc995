package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.cli.Examples.Example;
import whom.delivery.Envelope;
import whom.delivery.MimeMail;
import whom.file.SafeName;
import whom.report.ContactSheet;
import whom.report.Report;
import whom.report.ReportPage;
import whom.report.VariantSheet;
import whom.template.Light;
import whom.template.LookedPage;
import whom.template.Matrix;
import whom.template.Message;
import whom.text.Refusal;

/// Writes what a message looks like: a picture of each variant in each size, each as a mail to open, and all on one sheet.
final class PreviewFiles {
    private final Rooms rooms;
    private final WhoGets whoGets;
    private final Message message;
    private final Path out;
    private final List<PreviewSize> sizes;
    private final UtmOptions utm;
    private final List<Written> files = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /// A file that was written.
    ///
    /// @param kind    `picture`, `mail` or `sheet`
    /// @param variant its id, or null for the sheet
    /// @param size    of a picture, or null
    private record Written(String name, String kind, @Nullable String variant, @Nullable PreviewSize size, int bytes) {}

    PreviewFiles(Rooms rooms, WhoGets whoGets, Message message, Path out, List<PreviewSize> sizes, UtmOptions utm) {
        this.rooms = rooms;
        this.whoGets = whoGets;
        this.message = message;
        this.out = out;
        this.sizes = sizes;
        this.utm = utm;
    }

    /// @param segment whose people it is looked at for, or null
    void write(Matrix matrix, @Nullable String segment, String from, boolean sheet) throws Refusal {
        Examples all = new Examples(whoGets, message, segment);
        List<List<VariantSheet.Shot>> shots = new ArrayList<>();
        sizes.forEach(_ -> shots.add(new ArrayList<>()));
        try (ProgressLine progress = rooms.console().progress()) {
            for (int i = 0; i < matrix.variants().size(); i++) {
                progress.at("Drawing " + message.id(), i, matrix.variants().size());
                Example example = all.of(matrix.variants().get(i));
                examples.add(example);
                switch (example) {
                    case Example.Nothing(var variant, String why) ->
                        shots.forEach(row -> row.add(new VariantSheet.Shot(variant, "", null, why)));
                    case Example.Sent sent -> {
                        draw(sent, shots);
                        Envelope envelope = new Envelope(from, null, rooms.clock().instant(), whoGets.reading().asOf().zone());
                        write(base() + "-" + sent.variant().id() + ".eml", "mail", sent.variant().id(), null,
                                MimeMail.draft(all.mail(sent, utm), envelope));
                    }
                }
            }
        }
        if (sheet) {
            sheet(matrix, shots);
        }
    }

    private void draw(Example.Sent sent, List<List<VariantSheet.Shot>> shots) throws Refusal {
        for (int i = 0; i < sizes.size(); i++) {
            PreviewSize size = sizes.get(i);
            String name = base() + "-" + sent.variant().id() + "-" + size.name() + ".png";
            String html = LookedPage.of(sent.page().html(), size.light(), size.pictures());
            write(name, "picture", sent.variant().id(), size, rooms.camera().get().png(html, size.width(), size.light() == Light.DARK));
            shots.get(i).add(new VariantSheet.Shot(sent.variant(), sent.page().subject(), name, null));
        }
    }

    private void sheet(Matrix matrix, List<List<VariantSheet.Shot>> shots) throws Refusal {
        List<String> names = matrix.segments().stream().map(whoGets.reading().known()::segmentName).toList();
        List<VariantSheet> sheets = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            sheets.add(new VariantSheet(message.id(), message.name() + " · " + sizes.get(i), names, shots.get(i)));
        }
        Report report = new Report(whoGets.reading().workspace().manifest().name(), whoGets.reading().asOf(), matrix.people(), List.of(),
                sheets, List.of());
        write(base() + "-sheet.html", "sheet", null, null, ReportPage.html(report, out).getBytes(StandardCharsets.UTF_8));
        write(base() + "-sheet.pdf", "sheet", null, null, ContactSheet.pdf(report, out));
    }

    private String base() {
        return SafeName.of(message.id(), "template");
    }

    private void write(String name, String kind, @Nullable String variant, @Nullable PreviewSize size, byte[] content) throws Refusal {
        Outputs.write(out.resolve(name), content);
        files.add(new Written(name, kind, variant, size, content.length));
    }

    ObjectNode json() {
        ObjectNode answer = Console.object().put("template", message.id()).put("folder", out.toString());
        ArrayNode list = answer.putArray("files");
        for (Written file : files) {
            ObjectNode row = list.addObject().put("name", file.name()).put("kind", file.kind());
            if (file.variant() != null) {
                row.put("variant", file.variant());
            }
            if (file.size() != null) {
                row.put("width", file.size().width()).put("dark", file.size().light() == Light.DARK);
                if (file.size().light() == Light.FORCED_DARK) {
                    row.put("forcedDark", true);
                }
                if (!file.size().pictures()) {
                    row.put("picturesOff", true);
                }
            }
            row.put("bytes", file.bytes());
        }
        ArrayNode variants = answer.putArray("variants");
        for (Example example : examples) {
            ObjectNode row = variants.addObject().put("id", example.variant().id()).put("people", example.variant().people());
            if (example instanceof Example.Nothing nothing) {
                row.put("instead", nothing.why());
            }
        }
        return answer;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Example example : examples) {
            String id = example.variant().id();
            String people = String.format("%9s  %s", Console.number(example.variant().people()), id);
            if (example instanceof Example.Nothing nothing) {
                lines.add(people + "  " + nothing.why());
            } else {
                files.stream().filter(file -> id.equals(file.variant()))
                        .forEach(file -> lines.add(people + "  " + out.resolve(file.name())));
            }
        }
        files.stream().filter(file -> file.variant() == null).forEach(file -> lines.add(" ".repeat(11) + out.resolve(file.name())));
        return lines;
    }
}
