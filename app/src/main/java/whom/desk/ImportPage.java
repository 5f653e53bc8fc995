package whom.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.desk.intake.FileLook;
import whom.desk.intake.OpenFile;
import whom.desk.intake.OpenTable;
import whom.desk.intake.OutcomeWords;
import whom.desk.intake.SheetWords;
import whom.desk.state.ImportPane;
import whom.desk.state.ImportPane.At;
import whom.desk.state.ImportPane.Outcome;
import whom.desk.state.ImportPane.Result;
import whom.desk.state.ImportPane.Running;
import whom.desk.state.ImportPane.Trial;
import whom.desk.state.ImportSheet;
import whom.desk.state.Notice;
import whom.intake.Report;
import whom.resources.Words;
import whom.store.Undone;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.work.Progress;

/// The sheet of a file on its way in: it is looked at once, then whatever is said about its columns is planned and tried out anew, and at last it
/// goes into the store. While it is closed nothing is done for it.
final class ImportPage implements AutoCloseable {
    /// Long enough that answers in a row are tried out once.
    private static final Duration REST = Duration.ofMillis(150);

    private final Site site;
    private final Taking taking;
    private final Runnable changed;
    private final Latest reading = new Latest("import file");
    private final Latest writing = new Latest("import");
    private final LastAsked read;
    private final LastAsked done;
    private @Nullable Path path;
    private @Nullable OpenFile file;
    private @Nullable ImportSheet sheet;
    private @Nullable String refused;
    private @Nullable Running running;
    private @Nullable Result result;
    private Running looking = Running.BEGUN;
    private Trial trial = Trial.NONE;
    private int column = -1;
    private boolean open;
    private boolean fresh;
    /// Whether something came into a workspace that was made for a file.
    private boolean took;

    /// @param changed hears on the desk's thread that there is other data, and perhaps more that can be known
    ImportPage(Site site, Taking taking, Runnable changed) {
        this.site = site;
        this.taking = taking;
        this.changed = changed;
        this.read = new LastAsked(site.ground().ears());
        this.done = new LastAsked(site.ground().ears());
    }

    private Words words() {
        return site.ground().words();
    }

    private OpenTable.Place place() {
        return new OpenTable.Place(site.schema(), site.workspace().manifest().zone());
    }

    /// What is shown.
    ImportPane pane() {
        if (!open || path == null) {
            return ImportPane.CLOSED;
        }
        return new ImportPane(true, String.valueOf(path.getFileName()), fresh ? site.workspace().manifest().name() : "", at());
    }

    private At at() {
        if (result != null) {
            return new At.Done(result);
        }
        OpenFile now = file;
        if (now == null) {
            return refused == null ? new At.Looking(looking) : new At.Refused(refused);
        }
        if (sheet == null) {
            sheet = new SheetWords(words(), site.words(), place()).sheet(now, column);
        }
        return new At.Asked(sheet, trial, running);
    }

    /// Whether the workspace was made for this file and nothing has come into it.
    boolean isFresh() {
        return fresh && !took && site.store().people() == 0;
    }

    /// The file that is open, for the session that goes on with it in other words.
    ///
    /// @param fresh whether the workspace was made for it
    record Carried(@Nullable OpenFile file, boolean fresh) {}

    Carried carried() {
        return new Carried(open && result == null ? file : null, fresh);
    }

    /// Goes on with it.
    void resume(Carried carried) {
        OpenFile there = carried.file();
        if (there != null) {
            forget();
            fresh = carried.fresh();
            path = there.file();
            open = true;
            take(there);
        }
    }

    /// Opens the sheet with a file that was looked at already, in a workspace that was made for it.
    void begin(FileLook look) throws Refusal {
        forget();
        fresh = true;
        path = look.file();
        open = true;
        take(look.opened(place(), site.mappings(), true));
    }

    void take(DataIntent.OfImport intent) {
        switch (intent) {
            case DataIntent.ImportFile(Path chosen) -> {
                if (running == null) {
                    look(chosen);
                }
            }
            case DataIntent.LeaveImport() -> leave();
            case DataIntent.ResumeImport() -> {
                open = path != null;
                tryOut(Duration.ZERO);
            }
            case DataIntent.TakePart(String part, boolean on) -> change(now -> now.with(now.index(part), table -> table.taking(on)));
            case DataIntent.LookAtPart(String part) -> {
                column = -1;
                change(now -> now.showing(now.index(part)));
            }
            case DataIntent.LookAtColumn(int at) -> {
                column = at;
                sheet = null;
            }
            case DataIntent.RunImport() -> run();
            case DataIntent.TryAgain() -> tryOut(Duration.ZERO);
            case DataIntent.UndoResult() -> undo();
            case DataIntent.OfMapping ofMapping -> change(now -> Mappings.changed(now, ofMapping, place()));
        }
    }

    /// Looks at every row of a file.
    private void look(Path chosen) {
        boolean still = isFresh();
        forget();
        fresh = still;
        path = chosen.toAbsolutePath().normalize();
        open = true;
        Path whole = path;
        int turn = read.next();
        String step = words().text("intake.looking");
        boolean empty = site.store().people() == 0;
        OpenTable.Place place = place();
        reading.ask(
                cancellation -> FileLook.at(whole, step, heard(read, turn, how -> looking = how), cancellation).opened(place,
                        site.mappings(),
                        empty),
                opened -> read.later(turn, () -> take(opened)), failure -> read.later(turn, () -> refused = message(failure)));
    }

    private void take(OpenFile opened) {
        file = opened;
        tryOut(Duration.ZERO);
    }

    private void forget() {
        reading.cancel();
        writing.cancel();
        read.next();
        done.next();
        file = null;
        sheet = null;
        refused = null;
        running = null;
        result = null;
        looking = Running.BEGUN;
        trial = Trial.NONE;
        column = -1;
    }

    private void leave() {
        if (running != null) {
            return;
        }
        open = false;
        if (file == null || result != null) {
            forget();
            path = null;
        } else {
            done.next();
            writing.cancel();
            trial = Trial.NONE;
            site.ground().ears().notice(site.ground().notices().done(words().text("intake.left", String.valueOf(path == null
                    ? ""
                    : path
                            .getFileName())),
                    new Notice.Action(words().text("intake.resume"), new DataIntent.ResumeImport())));
        }
    }

    @FunctionalInterface
    private interface Change {
        OpenFile of(OpenFile file) throws Refusal;
    }

    private void change(Change change) {
        OpenFile now = file;
        if (now != null && running == null) {
            site.attempt(() -> {
                OpenFile next = change.of(now);
                sheet = null;
                file = next;
                if (!next.wanted().equals(now.wanted()) || next.adds() != now.adds()) {
                    tryOut(REST);
                }
            });
        }
    }

    /// Tries the import out once nothing else has been said for a while; what was tried out before no longer counts.
    private void tryOut(Duration rest) {
        int turn = done.next();
        writing.cancel();
        OpenFile now = file;
        if (now == null || !isReady(now)) {
            trial = Trial.NONE;
            return;
        }
        trial = new Trial(Running.BEGUN, trial.outcome(), null);
        site.ground().ears().after(rest, () -> done.later(turn, () -> {
            Progress heard = heard(done, turn, how -> trial = new Trial(how, trial.outcome(), null));
            writing.ask(cancellation -> taking.tryOut(now, heard, cancellation),
                    report -> done.later(turn, () -> trial = new Trial(null, outcome(now, report), null)),
                    failure -> done.later(turn, () -> trial = new Trial(null, null, message(failure))));
        }));
    }

    private boolean isReady(OpenFile now) {
        return now.isReady(site.schema());
    }

    private void run() {
        OpenFile now = file;
        if (now == null || running != null || result != null || !isReady(now)) {
            return;
        }
        int turn = done.next();
        running = Running.BEGUN;
        writing.ask(cancellation -> {
            take(now, turn, cancellation);
            return true;
        }, _ -> {}, failure -> done.later(turn, () -> {
            running = null;
            trial = new Trial(null, null, message(failure));
        }));
    }

    /// Takes the file, and tells what came of it also when it was taken back too late: what is in the store is there.
    private void take(OpenFile now, int turn, Cancellation cancellation) throws Refusal {
        try {
            Taking.Taken taken = taking.take(now, heard(done, turn, how -> running = how), cancellation);
            done.later(turn, () -> taken(now, taken));
        } catch (Refusal | RuntimeException e) {
            if (!cancellation.isCancelled()) {
                throw e;
            }
            done.later(turn, () -> {
                running = null;
                tryOut(Duration.ZERO);
            });
        }
    }

    private void taken(OpenFile now, Taking.Taken taken) {
        running = null;
        took = true;
        Report report = taken.report();
        String mapping = null;
        try {
            taking.learn(report.schema());
            mapping = Objects.toString(taking.remember(now), null);
        } catch (Refusal refusal) {
            site.ground().ears().notice(site.ground().notices().problem(refusal));
        }
        result = new Result(outcome(now, report), Objects.toString(taken.rejects(), null), mapping, report.entry(), null, null, null);
        changed.run();
        // For the next import; nobody waits for it, and an undo that is asked meanwhile goes first.
        writing.ask(cancellation -> {
            taking.keepQuality(now, cancellation);
            return true;
        }, _ -> {}, failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    private void undo() {
        Result now = result;
        if (now == null || now.entry() == 0 || now.undoing() != null || now.undone() != null) {
            return;
        }
        int turn = done.next();
        result = undoing(now, Running.BEGUN, null, null);
        writing.ask(
                cancellation -> taking.undo(now.entry(), heard(done, turn, how -> result = undoing(now, how, null, null)), cancellation),
                undone -> done.later(turn, () -> undone(now, undone)),
                failure -> done.later(turn, () -> result = undoing(now, null, null, message(failure))));
    }

    private void undone(Result now, Undone undone) {
        result = undoing(now, null, new OutcomeWords(words()).said(undone), null);
        changed.run();
    }

    private static Result undoing(Result result, @Nullable Running how, @Nullable String undone, @Nullable String failure) {
        return new Result(result.outcome(), result.rejects(), result.mapping(), result.entry(), how, undone, failure);
    }

    /// Takes back what goes on: the look at the file, the import, the trial.
    void cancel() {
        if (!open) {
            return;
        }
        writing.cancel();
        if (running != null) {
            return;
        }
        done.next();
        if (result != null) {
            result = undoing(result, null, result.undone(), null);
        } else if (file != null) {
            trial = new Trial(null, trial.outcome(), null);
        } else {
            leave();
        }
        site.ground().ears().changed();
    }

    private Outcome outcome(OpenFile of, Report report) {
        return new OutcomeWords(words()).outcome(of.content(), report.totals(), report.united(), report.fixes(), report.rejects());
    }

    private String message(Exception why) {
        return site.ground().notices().message(why);
    }

    private static Progress heard(LastAsked asked, int turn, Consumer<Running> heard) {
        return new Paced(how -> asked.later(turn, () -> heard.accept(how)));
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
