package whom.desk;

import whom.text.Refusal;

/// All of a session that is about files on their way out.
final class ExportDesk implements AutoCloseable {
    private final ExportChoice choice;
    private final ExportTab tab;
    private final ExportsPage page;

    ExportDesk(Site site, Drafts drafts) throws Refusal {
        this.choice = new ExportChoice(site);
        this.page = new ExportsPage(site, drafts, choice);
        this.tab = new ExportTab(site, choice, page::again);
    }

    /// The export of the segment in the builder.
    ExportTab tab() {
        return tab;
    }

    /// The page of several segments, and of what was exported.
    ExportsPage page() {
        return page;
    }

    void take(ExportIntent intent, RulePages pages) {
        switch (intent) {
            case ExportIntent.OfChoice ofChoice -> {
                if (choice.take(ofChoice)) {
                    tab.again();
                }
            }
            case ExportIntent.StartExport(var folder) -> tab.start(folder);
            case ExportIntent.ShowExports(boolean open) -> pages.exports(open);
            case ExportIntent.TakeSegment(String id, boolean on) -> page.take(id, on);
            case ExportIntent.MoveSegment(String id, int by) -> page.move(id, by);
            case ExportIntent.EachOnce(boolean on) -> page.eachOnce(on);
            case ExportIntent.StartSeveral(var folder) -> page.start(folder);
        }
    }

    /// Takes back what goes on.
    void cancel() {
        tab.cancel();
        page.cancel();
    }

    @Override
    public void close() {
        tab.close();
        page.close();
    }
}
