package whom.desk;

import whom.desk.intake.FileLook;
import whom.desk.state.IntakePane;
import whom.text.Refusal;

/// All of a session that is about files on their way in, and about what came in.
final class IntakeDesk implements AutoCloseable {
    private final Site site;
    private final Runnable changed;
    private final ImportPage sheet;
    private final HistoryPage history;

    /// @param changed hears on the desk's thread that there is other data, and perhaps more that can be known
    IntakeDesk(Site site, Runnable changed) {
        this.site = site;
        this.changed = changed;
        Taking taking = new Taking(site);
        this.sheet = new ImportPage(site, taking, this::changed);
        this.history = new HistoryPage(site, taking, this::changed);
    }

    private void changed() {
        site.askTheStore();
        changed.run();
        history.again();
    }

    /// The page of what changed the data so far.
    HistoryPage history() {
        return history;
    }

    IntakePane pane() {
        return new IntakePane(sheet.pane(), history.pane());
    }

    /// Opens the sheet with the file for which the workspace was made.
    void begin(FileLook look) throws Refusal {
        sheet.begin(look);
    }

    /// The file that is open, for the session that goes on with it in other words.
    ImportPage.Carried carried() {
        return sheet.carried();
    }

    /// Goes on with it.
    void resume(ImportPage.Carried carried) {
        sheet.resume(carried);
    }

    /// Whether the workspace was made for a file and nothing has come into it.
    boolean isFresh() {
        return sheet.isFresh();
    }

    void take(DataIntent.OfIntake intent, RulePages pages) {
        switch (intent) {
            case DataIntent.OfImport ofImport -> sheet.take(ofImport);
            case DataIntent.ShowImports(boolean open) -> pages.imports(open);
            case DataIntent.UndoImport(long entry) -> history.undo(entry);
        }
    }

    /// Takes back what goes on.
    void cancel() {
        sheet.cancel();
        history.cancel();
    }

    @Override
    public void close() {
        sheet.close();
        history.close();
    }
}
