package whom.desk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Leaving;
import whom.desk.state.Notice;
import whom.desk.state.Shelf;
import whom.resources.Words;
import whom.text.Refusal;
import whom.workspace.Segment;
import whom.workspace.SegmentVersion;

/// What can be done with segments beside writing their rules.
final class SegmentShelf implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final Uses uses;
    private final Snapshots snapshots;
    private final ComparePage comparing;
    private final Knocking knocking;
    private final SidebarItems sidebar;
    private final Hearing hearing;
    private @Nullable Leaving leaving;

    /// Who is told.
    ///
    /// @param made    there is a new segment to be counted
    /// @param changed a segment's rule is another one now, and is to be shown
    /// @param turned  a page was opened over the rule
    record Hearing(Runnable made, Consumer<String> changed, Runnable turned) {}

    SegmentShelf(Site site, Drafts drafts, Hearing hearing) {
        this.site = site;
        this.drafts = drafts;
        this.hearing = hearing;
        this.uses = new Uses(site, drafts);
        this.snapshots = new Snapshots(site, segment -> site.attempt(() -> add(segment)));
        this.comparing = new ComparePage(site, drafts);
        this.knocking = new Knocking(site);
        this.sidebar = new SidebarItems(site, drafts);
    }

    SidebarItems sidebar() {
        return sidebar;
    }

    /// @param chosen the segment in the builder, or null
    Shelf shelf(@Nullable String chosen) {
        String notes = drafts.draft(chosen).map(Drafts.Draft::segment).map(Segment::notes).orElse("");
        return new Shelf(leaving, notes, sidebar.folded(), comparing.pane(), knocking.strangers());
    }

    void take(Intent.OfShelf intent, @Nullable String chosen) {
        switch (intent) {
            case Intent.WriteNotes(String notes, Object burst) -> {
                if (chosen != null) {
                    drafts.change(chosen, segment -> segment.noted(notes), burst);
                }
            }
            case Intent.MoveToFolder(String segment, String folder) -> drafts.change(segment, s -> s.in(folder), null);
            case Intent.Star(String segment, boolean on) -> sidebar.star(segment, on);
            case Intent.Fold(String folder, boolean closed) -> sidebar.fold(folder, closed);
            case Intent.TakeSnapshot(String segment) -> drafts.draft(segment).ifPresent(snapshots::take);
            case Intent.ShowVersions(String segment) -> site.attempt(() -> {
                comparing.versionsOf(segment);
                hearing.turned().run();
            });
            case Intent.ChooseVersion(var until) -> comparing.choose(until);
            case Intent.RestoreVersion(String segment, var until) -> site.attempt(
                    () -> comparing.version(segment, until).ifPresent(this::restore));
            case Intent.ShowComparison(String before, String after) -> {
                comparing.compare(before, after);
                hearing.turned().run();
            }
            case Intent.CloseComparison() -> comparing.hide();
            case Intent.AskStrangers(var keys) -> knocking.ask(keys);
        }
    }

    /// Whether the segment can go at once; one that is used is asked about first.
    boolean mayGo(Segment segment) throws Refusal {
        Leaving asked = uses.of(segment);
        leaving = asked.isUsed() ? asked : null;
        return leaving == null;
    }

    /// The question was answered, or is no longer of interest.
    void answered() {
        leaving = null;
    }

    /// Goes back to the rule.
    void hide() {
        comparing.hide();
    }

    private void restore(SegmentVersion version) {
        Segment old = version.segment();
        drafts.endStretch(old.id());
        drafts.change(old.id(), segment -> segment.with(old.rule()), null);
        comparing.hide();
        hearing.changed().accept(old.id());
        Words words = site.ground().words();
        String said = words.text("desk.version.restored", drafts.draft(old.id()).map(draft -> draft.segment().name()).orElse(old.name()),
                site.words().moment(version.until(), site.asOf().zone()));
        site.ground().ears().notice(site.ground().notices().done(said, new Notice.Action(words.text("desk.undo"), new Intent.Undo())));
    }

    private void add(Segment segment) throws Refusal {
        String id = site.workspace().freeSegmentId(segment.name());
        drafts.add(new Segment(id, segment.name(), segment.notes(), segment.folder(), segment.rule()));
        Words words = site.ground().words();
        site.ground().ears().notice(site.ground().notices().done(segment.notes() == null ? segment.name() : segment.notes(),
                new Notice.Action(words.text("desk.openSegment"), new Intent.ChooseSegment(id))));
        hearing.made().run();
        site.ground().ears().changed();
    }

    @Override
    public void close() {
        sidebar.left();
        snapshots.close();
        comparing.close();
        knocking.close();
    }
}
