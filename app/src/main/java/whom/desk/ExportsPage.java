package whom.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.desk.state.ExportPane.Running;
import whom.desk.state.ExportsPane;
import whom.export.Earlier;
import whom.export.Exporter;
import whom.export.preset.Preset;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.store.ExportEntry;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.work.Progress;
import whom.workspace.Delivery;
import whom.workspace.ExportFolder;
import whom.workspace.Segment;

/// The page of several segments in one go, and of what was exported, which is read anew whenever the page opens and after every export.
final class ExportsPage implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final ExportChoice choice;
    private final ExportWords words;
    private final Exporter exporter;
    private final Latest reading = new Latest("exports");
    private final Latest writing = new Latest("export of several");
    private final LastAsked read;
    private final LastAsked written;
    private final List<String> taken = new ArrayList<>();
    private boolean open;
    private boolean eachOnce = true;
    private @Nullable Running running;
    private List<ReceiptItem> receipts = List.of();
    private @Nullable List<ExportsPane.Item> history;
    private @Nullable String failure;

    ExportsPage(Site site, Drafts drafts, ExportChoice choice) {
        this.site = site;
        this.drafts = drafts;
        this.choice = choice;
        this.words = new ExportWords(site.ground().words());
        this.exporter = new Exporter(site.ground().clock());
        this.read = new LastAsked(site.ground().ears());
        this.written = new LastAsked(site.ground().ears());
    }

    ExportsPane pane() {
        return open ? new ExportsPane(true, choice.shown(), segments(), eachOnce, running, receipts, history, failure) : ExportsPane.CLOSED;
    }

    private List<ExportsPane.Taken> segments() {
        List<ExportsPane.Taken> all = new ArrayList<>();
        taken.forEach(id -> drafts.draft(id).ifPresent(draft -> all.add(item(draft, true))));
        drafts.all().stream().filter(draft -> !taken.contains(draft.segment().id())).forEach(draft -> all.add(item(draft, false)));
        return all;
    }

    private static ExportsPane.Taken item(Drafts.Draft draft, boolean on) {
        Bitmap members = draft.members();
        return new ExportsPane.Taken(draft.segment().id(), draft.segment().name(), on, members == null ? null : members.size());
    }

    void show(boolean now) {
        if (now && !open) {
            open = true;
            failure = null;
            read();
        } else if (!now) {
            open = false;
            receipts = running == null ? List.of() : receipts;
        }
    }

    /// Something was exported.
    void again() {
        if (open) {
            read();
        }
    }

    private void read() {
        int turn = read.next();
        reading.ask(cancellation -> site.store().exports(cancellation),
                all -> read.later(turn, () -> history = all.stream().map(this::item).toList()),
                why -> read.later(turn, () -> failure = site.ground().notices().message(why)));
    }

    private ExportsPane.Item item(ExportEntry entry) {
        ExportEntry.Sums sums = entry.sums();
        String name = drafts.draft(entry.segment()).map(draft -> draft.segment().name()).orElse(entry.segment());
        String facts = site.ground().words().text("desk.export.facts", sums.written(), sums.selected(), entry.since() == null ? 0 : 1,
                sums.removed());
        return new ExportsPane.Item(entry.id(), site.ground().words().text("desk.export.what", name, choice.name(entry.preset())),
                site.words().moment(entry.at(), site.workspace().manifest().zone()), facts,
                entry.files().stream().map(ExportEntry.File::name).toList(), ExportFolder.of(site.store(), entry.folder()),
                entry.deleted() == null ? "" : site.words().moment(entry.deleted(), site.workspace().manifest().zone()));
    }

    void take(String id, boolean on) {
        if (!on) {
            taken.remove(id);
        } else if (!taken.contains(id)) {
            taken.add(id);
        }
    }

    void move(String id, int by) {
        int from = taken.indexOf(id);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < taken.size()) {
            Collections.swap(taken, from, to);
        }
    }

    void eachOnce(boolean on) {
        eachOnce = on;
    }

    /// A segment in its turn.
    private record Due(Segment segment, Resolved.Whole rule, ExportChoice.Asked asked) {}

    /// Writes the files of the chosen segments; null for the workspace's `exports`.
    void start(@Nullable Path folder) {
        Preset format = choice.preset();
        if (format == null || running != null || taken.isEmpty()) {
            return;
        }
        site.attempt(() -> start(due(format), format, folder == null ? site.workspace().folder().resolve("exports") : folder));
    }

    private List<Due> due(Preset format) throws Refusal {
        List<Due> due = new ArrayList<>();
        for (String id : taken) {
            Segment segment = drafts.draft(id).map(Drafts.Draft::segment).orElse(null);
            if (segment == null) {
                continue;
            }
            switch (site.resolver().resolve(segment.rule(), id)) {
                case Resolution.Ready ready -> due.add(new Due(segment, ready.rule(), choice.asked(id, segment.rule(), format)));
                case Resolution.NotReady _ ->
                    throw new Refusal(site.ground().words().text("desk.export.notReady", segment.name()));
            }
        }
        return due;
    }

    private void start(List<Due> due, Preset format, Path into) {
        int turn = written.next();
        running = new Running(site.ground().words().text("desk.exporting"), 0, 0);
        receipts = List.of();
        failure = null;
        Earlier earlier = eachOnce ? new Earlier() : null;
        writing.ask(cancellation -> {
            List<String> troubles = new ArrayList<>();
            for (Due next : due) {
                Progress heard = new Paced(how -> written.later(turn,
                        () -> running = new Running(next.segment().name() + ": " + how.step(), how.done(), how.total())));
                Delivery delivery = write(next, earlier, into, heard, cancellation);
                if (delivery.trouble() != null) {
                    troubles.add(delivery.trouble());
                }
                written.later(turn, () -> {
                    List<ReceiptItem> more = new ArrayList<>(receipts);
                    more.add(words.receipt(delivery.receipt(), next.segment().name(), format));
                    receipts = more;
                });
            }
            return troubles;
        }, troubles -> written.later(turn, () -> ended(troubles.isEmpty() ? null : String.join("\n", troubles))),
                why -> written.later(turn, () -> ended(site.ground().notices().message(why))));
    }

    private Delivery write(Due due, @Nullable Earlier earlier, Path into, Progress heard, Cancellation cancellation) throws Refusal {
        Bitmap members = site.counter().count(due.rule(), cancellation).members();
        Delivery delivery = due.asked().write(exporter, members, earlier, into, heard, cancellation);
        if (earlier != null) {
            earlier.add(due.segment().id(), members);
        }
        return delivery;
    }

    private void ended(@Nullable String trouble) {
        running = null;
        failure = trouble;
        again();
    }

    /// Stops: what was written in full stays, of the segment at hand nothing is left.
    void cancel() {
        if (running != null) {
            written.next();
            writing.cancel();
            running = null;
            again();
            site.ground().ears().changed();
        }
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
