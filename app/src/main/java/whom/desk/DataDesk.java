package whom.desk;

import java.util.function.Consumer;
import whom.desk.state.DataPane;
import whom.desk.state.OpenWorkspace.Tab;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import whom.workspace.Segment;

/// All of a session that is about the data as it is: who is the same, and how good it is.
final class DataDesk implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final Consumer<Intent.OfWorkspace> act;
    private final DuplicatesPage duplicates;
    private final QualityPage quality;

    /// @param act takes what follows from an intent
    DataDesk(Site site, Drafts drafts, Consumer<Intent.OfWorkspace> act) {
        this.site = site;
        this.drafts = drafts;
        this.act = act;
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

    void take(DataIntent.OfReview intent, RulePages pages) {
        switch (intent) {
            case DataIntent.ShowDuplicates(boolean open) -> pages.duplicates(open);
            case DataIntent.FindDuplicates() -> duplicates.search();
            case DataIntent.LookAtPair(int place) -> duplicates.look(place);
            case DataIntent.SwapPair() -> duplicates.swap();
            case DataIntent.MergePair() -> duplicates.merge();
            case DataIntent.PartPair() -> duplicates.part();
            case DataIntent.SkipPair() -> duplicates.skip();
            case DataIntent.UndoPair() -> duplicates.undo();
            case DataIntent.ShowQuality(boolean open) -> pages.quality(open);
            case DataIntent.OpenAsRule(String name, String rule) -> site.attempt(() -> open(name, rule));
        }
    }

    private void open(String name, String text) throws Refusal {
        if (RuleText.parse(text, site.schema()) instanceof Parsed.Tree(Rule rule, _)) {
            String known = drafts.all().stream().map(Drafts.Draft::segment).filter(segment -> segment.rule().equals(rule)).map(Segment::id)
                    .findFirst().orElse(null);
            act.accept(new Intent.ChooseSegment(
                    known == null ? drafts.add(new Segment(site.workspace().freeSegmentId(name), name, null, rule)) : known));
            act.accept(new Intent.ChooseTab(Tab.PEOPLE));
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
