package whom.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.ExportPane;
import whom.desk.state.ExportPane.ColumnItem;
import whom.desk.state.ExportPane.FileItem;
import whom.desk.state.ExportPane.Plan;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.desk.state.ExportPane.Running;
import whom.export.Counts;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.Preview;
import whom.export.Receipt;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.profile.Attribute;
import whom.rule.Rule;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.work.Progress;
import whom.workspace.Addressees;
import whom.workspace.Delivery;

/// What an export of the segment would write, and the export itself. Plans only while someone looks.
final class ExportTab implements AutoCloseable {
    private static final int ROWS_SHOWN = 5;

    private final Site site;
    private final Exporter exporter;
    private final Latest planning = new Latest("export plan");
    private final Latest writing = new Latest("export");
    private final List<Preset> presets;
    private final Set<String> columns = new LinkedHashSet<>();
    private @Nullable Preset preset;
    private @Nullable Selection selection;
    private boolean due;
    private boolean watched;
    private @Nullable Plan plan;
    private @Nullable Running running;
    private @Nullable ReceiptItem receipt;
    private @Nullable String failure;

    private record Selection(String segment, Rule rule, Bitmap members) {}

    ExportTab(Site site) throws Refusal {
        this.site = site;
        this.exporter = new Exporter(site.ground().clock());
        this.presets = PresetShelf.open(site.workspace().folder().resolve("presets")).presets();
        this.preset = presets.isEmpty() ? null : presets.getFirst();
    }

    ExportPane pane() {
        List<ExportPane.PresetItem> items = presets.stream().map(p -> new ExportPane.PresetItem(p.id(), p.name(), p.about())).toList();
        return new ExportPane(items, preset == null ? null : preset.id(), columnItems(), plan, running, receipt, failure);
    }

    private List<ColumnItem> columnItems() {
        List<ColumnItem> items = new ArrayList<>();
        for (Attribute attribute : site.schema().attributes()) {
            boolean key = attribute.name().equals(site.schema().key());
            items.add(new ColumnItem(attribute.name(), attribute.label(), key || columns.contains(attribute.name()), key));
        }
        items.add(new ColumnItem(ExportRequest.TAGS, site.ground().words().text("desk.tags"), columns.contains(ExportRequest.TAGS), false));
        return items;
    }

    /// Other people, maybe of another segment.
    void people(String segment, Rule rule, Bitmap members) {
        if (selection != null && !selection.segment().equals(segment)) {
            receipt = null;
        }
        selection = new Selection(segment, rule, members);
        begin();
    }

    /// The plan no longer belongs to the rule.
    void stale() {
        planning.cancel();
        plan = null;
    }

    /// Whether someone looks at the plan; nothing is worked out while nobody does.
    void watched(boolean nowWatched) {
        watched = nowWatched;
        if (watched && due) {
            begin();
        }
    }

    void choose(String id) {
        presets.stream().filter(p -> p.id().equals(id)).findFirst().ifPresent(chosen -> {
            preset = chosen;
            begin();
        });
    }

    void column(String attribute, boolean chosen) {
        if (chosen ? columns.add(attribute) : columns.remove(attribute)) {
            begin();
        }
    }

    private void begin() {
        due = !watched;
        plan = null;
        failure = null;
        planning.cancel();
        Preset format = preset;
        Selection of = selection;
        if (watched && format != null && of != null) {
            ExportRequest request = request(of, format);
            planning.ask(
                    cancellation -> {
                        Addressees to = Addressees.of(site.store(), of.members(), format, cancellation);
                        return exporter.preview(request, to.people(), to.suppressions(), ROWS_SHOWN, Progress.SILENT, cancellation);
                    },
                    answer -> site.ground().ears().later(() -> {
                        plan = plan(answer);
                        site.ground().ears().changed();
                    }), this::failed);
        }
    }

    /// Writes the files; null for the workspace's `exports`.
    void start(@Nullable Path folder) {
        Preset format = preset;
        Selection of = selection;
        if (format == null || of == null || running != null) {
            return;
        }
        Path into = folder == null ? site.workspace().folder().resolve("exports") : folder;
        running = new Running(site.ground().words().text("desk.exporting"), 0, of.members().size());
        receipt = null;
        failure = null;
        writing.ask(cancellation -> {
            Progress progress = (step, done, total) -> site.ground().ears()
                    .later(() -> running(cancellation, new Running(step, done, total)));
            return Delivery.of(site.store(), exporter, request(of, format), of.members(), Map.of(of.segment(), of.members()), into,
                    progress,
                    cancellation);
        }, written -> site.ground().ears().later(() -> {
            running = null;
            receipt = receipt(written.receipt());
            failure = written.trouble();
            site.ground().ears().changed();
        }), this::failed);
    }

    /// Takes a running export back; nothing of it is left.
    void cancel() {
        if (running != null) {
            writing.cancel();
            running = null;
            site.ground().ears().changed();
        }
    }

    private void running(Cancellation cancellation, Running how) {
        if (!cancellation.isCancelled() && running != null) {
            running = how;
            site.ground().ears().changed();
        }
    }

    private void failed(Exception why) {
        site.ground().ears().later(() -> {
            running = null;
            failure = site.ground().notices().message(why);
            site.ground().ears().changed();
        });
    }

    private ExportRequest request(Selection of, Preset format) {
        List<String> inOrder = columnItems().stream().filter(c -> c.chosen() && !c.required()).map(ColumnItem::attribute).toList();
        return new ExportRequest(of.segment(), RuleText.print(of.rule()), site.asOf(), site.schema(), format, inOrder);
    }

    private static Plan plan(Preview preview) {
        Counts counts = preview.counts();
        return new Plan(counts.selected(), counts.written(), counts.suppressed(), counts.rejected(), counts.merged(), preview.header(),
                preview.rows(), counts.warnings().stream().map(w -> w.column() + ": " + w.reason() + " (" + w.values() + ")").toList());
    }

    private static ReceiptItem receipt(Receipt written) {
        Counts counts = written.counts();
        return new ReceiptItem(written.folder(), counts.selected(), counts.written(), counts.suppressed(), counts.rejected(),
                counts.merged(),
                written.files().stream().map(f -> new FileItem(f.name(), f.rows(), f.bytes(), f.sha256())).toList());
    }

    @Override
    public void close() {
        planning.close();
        writing.close();
    }
}
