package whom.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.ExportPane;
import whom.desk.state.ExportPane.Plan;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.desk.state.ExportPane.Running;
import whom.export.Exporter;
import whom.export.preset.Preset;
import whom.rule.Rule;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.work.Progress;

/// What an export of the segment would write, and the export itself. Plans only while someone looks.
final class ExportTab implements AutoCloseable {
    private static final int ROWS_SHOWN = 5;

    private final Site site;
    private final ExportChoice choice;
    private final Runnable written;
    private final ExportWords words;
    private final Exporter exporter;
    private final Latest planning = new Latest("export plan");
    private final Latest writing = new Latest("export");
    private @Nullable Selection selection;
    private boolean due;
    private boolean watched;
    private @Nullable Plan plan;
    private @Nullable Running running;
    private @Nullable ReceiptItem receipt;
    private @Nullable String failure;

    private record Selection(String segment, Rule rule, Bitmap members) {}

    /// @param written hears on the desk's thread that something was exported
    ExportTab(Site site, ExportChoice choice, Runnable written) {
        this.site = site;
        this.choice = choice;
        this.written = written;
        this.words = new ExportWords(site.ground().words());
        this.exporter = new Exporter(site.ground().clock());
    }

    ExportPane pane() {
        return new ExportPane(choice.shown(), plan, running, receipt, failure);
    }

    /// Other people, maybe of another segment.
    void people(String segment, Rule rule, Bitmap members) {
        if (selection != null && !selection.segment().equals(segment)) {
            receipt = null;
        }
        selection = new Selection(segment, rule, members);
        again();
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
            again();
        }
    }

    /// Something else is chosen.
    void again() {
        due = !watched;
        plan = null;
        failure = null;
        planning.cancel();
        Preset format = choice.preset();
        Selection of = selection;
        if (watched && format != null && of != null) {
            ExportChoice.Asked asked = choice.asked(of.segment(), of.rule(), format);
            planning.ask(
                    cancellation -> asked.preview(exporter, of.members(), ROWS_SHOWN, cancellation),
                    answer -> site.ground().ears().later(() -> {
                        plan = words.plan(answer);
                        site.ground().ears().changed();
                    }), this::failed);
        }
    }

    /// Writes the files; null for the workspace's `exports`.
    void start(@Nullable Path folder) {
        Preset format = choice.preset();
        Selection of = selection;
        if (format == null || of == null || running != null) {
            return;
        }
        Path into = folder == null ? site.workspace().folder().resolve("exports") : folder;
        running = new Running(site.ground().words().text("desk.exporting"), 0, of.members().size());
        receipt = null;
        failure = null;
        ExportChoice.Asked asked = choice.asked(of.segment(), of.rule(), format);
        writing.ask(cancellation -> {
            Progress progress = (step, done, total) -> site.ground().ears()
                    .later(() -> running(cancellation, new Running(step, done, total)));
            return asked.write(exporter, of.members(), null, into, progress, cancellation);
        }, delivery -> site.ground().ears().later(() -> {
            running = null;
            receipt = words.receipt(delivery.receipt(), "", format);
            failure = delivery.trouble();
            written.run();
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

    @Override
    public void close() {
        planning.close();
        writing.close();
    }
}
