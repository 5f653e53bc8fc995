package whom.desk;

import whom.desk.state.DataPane;

/// All of a session that is about the data as it is: who is the same, and how good it is.
final class DataDesk implements AutoCloseable {
    private final DuplicatesPage duplicates;
    private final QualityPage quality;

    DataDesk(Site site) {
        this.duplicates = new DuplicatesPage(site);
        this.quality = new QualityPage(site, duplicates::waiting);
    }

    /// The page of people who are probably the same.
    DuplicatesPage duplicates() {
        return duplicates;
    }

    /// The page of how good the data is.
    QualityPage quality() {
        return quality;
    }

    DataPane pane() {
        return new DataPane(duplicates.pane(), quality.pane());
    }

    void take(Intent.OfData intent, RulePages pages) {
        switch (intent) {
            case Intent.ShowDuplicates(boolean open) -> pages.duplicates(open);
            case Intent.FindDuplicates() -> duplicates.search();
            case Intent.LookAtPair(int place) -> duplicates.look(place);
            case Intent.SwapPair() -> duplicates.swap();
            case Intent.MergePair() -> duplicates.merge();
            case Intent.PartPair() -> duplicates.part();
            case Intent.SkipPair() -> duplicates.skip();
            case Intent.UndoPair() -> duplicates.undo();
            case Intent.ShowQuality(boolean open) -> pages.quality(open);
        }
    }

    /// Takes back what goes on.
    void cancel() {
        duplicates.cancel();
        quality.cancel();
    }

    @Override
    public void close() {
        duplicates.close();
        quality.close();
    }
}
