package whom.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.AsOfChoice;
import whom.desk.state.SegmentItem;
import whom.text.Refusal;
import whom.workspace.Remembered;
import whom.workspace.Segment;

/// The segments as they lie in the sidebar: their folders, stars, and how their sizes changed since each was last open.
final class SidebarItems {
    private final Site site;
    private final Drafts drafts;
    private Remembered remembered;
    private @Nullable String open;
    private boolean edited;

    SidebarItems(Site site, Drafts drafts) {
        this.site = site;
        this.drafts = drafts;
        this.remembered = site.workspace().remembered();
    }

    List<SegmentItem> items() {
        return drafts.items().stream().map(item -> {
            String folder = drafts.draft(item.id()).map(Drafts.Draft::segment).map(Segment::folder).orElse("");
            return item.in(folder, remembered.starred().contains(item.id()), change(item));
        }).toList();
    }

    Set<String> folded() {
        return remembered.folded();
    }

    void star(String segment, boolean on) {
        keep(remembered.starred(segment, on));
    }

    void fold(String folder, boolean closed) {
        keep(remembered.folded(folder, closed));
    }

    /// The segment is open from now on. How it changed since the last time stays said until another is opened.
    void opened(String segment) {
        if (!segment.equals(open)) {
            left();
            open = segment;
            edited = false;
        }
    }

    /// Its rule was changed here, which somebody sees as it happens.
    void edited() {
        edited = true;
    }

    void counted(String segment) {
        if (segment.equals(open) && (edited || !remembered.seen().containsKey(segment))) {
            see(segment);
        }
    }

    /// Keeps the size of the open segment, as somebody saw it.
    void left() {
        if (open != null) {
            see(open);
            keep(remembered);
        }
    }

    /// Whether sizes are those of the workspace's own moment; those of another day say nothing of what changed since.
    private boolean isUsual() {
        return site.standpoint().choice() instanceof AsOfChoice.AsWorkspace;
    }

    private void see(String segment) {
        Bitmap members = drafts.draft(segment).map(Drafts.Draft::members).orElse(null);
        if (members != null && isUsual()) {
            remembered = remembered.seen(segment, members.size());
        }
    }

    private long change(SegmentItem item) {
        Long size = item.size();
        Long seen = remembered.seen().get(item.id());
        return size == null || seen == null || !isUsual() ? 0 : size - seen;
    }

    private void keep(Remembered next) {
        remembered = next;
        try {
            site.workspace().remember(next);
        } catch (Refusal unwritable) {
            site.ground().ears().notice(site.ground().notices().problem(unwritable));
        }
    }
}
