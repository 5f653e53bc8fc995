package whom.desk;

import org.jspecify.annotations.Nullable;
import whom.desk.state.Leaving;
import whom.desk.state.Shelf;
import whom.text.Refusal;
import whom.workspace.Segment;

/// What can be done with segments beside writing their rules.
final class SegmentShelf {
    private final Uses uses;
    private @Nullable Leaving leaving;

    SegmentShelf(Site site, Drafts drafts) {
        this.uses = new Uses(site, drafts);
    }

    Shelf shelf() {
        return new Shelf(leaving);
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
}
