package whom.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.intake.OutcomeWords;
import whom.desk.state.ImportPane.Running;
import whom.desk.state.ImportsPane;
import whom.resources.Words;
import whom.store.LogEntry;
import whom.work.Latest;
import whom.work.Progress;

/// The page of what changed the data so far. It is read anew whenever it opens, and after every change made from here.
final class HistoryPage implements AutoCloseable {
    private final Site site;
    private final Taking taking;
    private final Runnable changed;
    private final Latest reading = new Latest("log");
    private final Latest undoing = new Latest("undo");
    private final LastAsked read;
    private final LastAsked undone;
    private ImportsPane pane = ImportsPane.CLOSED;

    /// @param changed hears on the desk's thread that there is other data
    HistoryPage(Site site, Taking taking, Runnable changed) {
        this.site = site;
        this.taking = taking;
        this.changed = changed;
        this.read = new LastAsked(site.ground().ears());
        this.undone = new LastAsked(site.ground().ears());
    }

    ImportsPane pane() {
        return pane;
    }

    void show(boolean open) {
        if (!open) {
            reading.cancel();
            pane = pane.running() == null ? ImportsPane.CLOSED : new ImportsPane(false, pane.entries(), pane.running(), null, null);
        } else if (!pane.open()) {
            pane = new ImportsPane(true, pane.entries(), pane.running(), null, null);
            read();
        }
    }

    /// Something else may stand in the log by now.
    void again() {
        if (pane.open()) {
            read();
        }
    }

    private void read() {
        int turn = read.next();
        reading.ask(taking::log, entries -> read.later(turn, () -> pane = with(entries.stream().map(this::item).toList(), pane.running(),
                pane.said(), pane.failure())),
                failure -> read.later(turn, () -> pane = with(pane.entries(), pane.running(), pane.said(), message(failure))));
    }

    private ImportsPane with(@Nullable List<ImportsPane.Item> entries, ImportsPane.@Nullable Undoing running, @Nullable String said,
            @Nullable String failure) {
        return new ImportsPane(pane.open(), entries, running, said, failure);
    }

    private ImportsPane.Item item(LogEntry entry) {
        Words words = site.ground().words();
        String when = said(entry.at());
        String facts = new OutcomeWords(words).facts(entry);
        boolean can = entry.undone() == null && switch (entry.what()) {
            case PEOPLE, EVENTS, SUPPRESSIONS, MERGE -> true;
            case UNDO, ERASURE -> false;
        };
        return new ImportsPane.Item(entry.id(), words.text("intake.log." + entry.what()), entry.file(), when, facts,
                entry.undone() == null ? "" : said(entry.undone()), can ? words.text("intake.undo", entry.file(), when) : "");
    }

    private String said(Instant at) {
        return site.words().moment(at, site.workspace().manifest().zone());
    }

    /// Takes an entry back, unless another is being taken back.
    void undo(long entry) {
        if (pane.running() != null) {
            return;
        }
        int turn = undone.next();
        pane = with(pane.entries(), new ImportsPane.Undoing(entry, Running.BEGUN), null, null);
        Progress heard = new Paced(
                how -> undone.later(turn, () -> pane = with(pane.entries(), new ImportsPane.Undoing(entry, how), null, null)));
        undoing.ask(cancellation -> taking.undo(entry, heard, cancellation), back -> undone.later(turn, () -> {
            pane = with(pane.entries(), null, new OutcomeWords(site.ground().words()).said(back), null);
            read();
            changed.run();
        }), failure -> undone.later(turn, () -> pane = with(pane.entries(), null, null, message(failure))));
    }

    /// Stops what is being taken back; nothing of that is left.
    void cancel() {
        if (pane.running() != null) {
            undone.next();
            undoing.cancel();
            pane = with(pane.entries(), null, null, null);
            site.ground().ears().changed();
        }
    }

    private String message(Exception why) {
        return site.ground().notices().message(why);
    }

    @Override
    public void close() {
        reading.close();
        undoing.close();
    }
}
