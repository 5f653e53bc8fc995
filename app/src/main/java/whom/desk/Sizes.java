package whom.desk;

import java.util.ArrayList;
import java.util.List;
import whom.audience.Bitmap;
import whom.moment.AsOf;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.rule.Rule;
import whom.work.Latest;

/// Counts the segments of the sidebar one after another, in the background.
final class Sizes implements AutoCloseable {
    private final Site site;
    private final Drafts drafts;
    private final Latest thread = new Latest("sizes");

    Sizes(Site site, Drafts drafts) {
        this.site = site;
        this.drafts = drafts;
    }

    private record Due(String id, Rule rule, Resolved.Whole resolved, AsOf asOf) {}

    /// Counts every segment that has no size yet.
    void count() {
        List<Due> due = new ArrayList<>();
        for (Drafts.Draft draft : drafts.all()) {
            if (draft.members() == null) {
                switch (site.resolver().resolve(draft.segment().rule(), draft.segment().id())) {
                    case Resolution.Ready ready ->
                        due.add(new Due(draft.segment().id(), draft.segment().rule(), ready.rule(), site.asOf()));
                    case Resolution.NotReady _ -> draft.cannotBeCounted();
                }
            }
        }
        thread.ask(cancellation -> {
            for (Due next : due) {
                Bitmap members = site.counter().count(next.resolved(), cancellation).members();
                site.ground().ears().later(() -> take(next, members));
            }
            return due.size();
        }, _ -> {}, failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    private void take(Due asked, Bitmap members) {
        boolean here = asked.asOf().equals(site.asOf());
        drafts.draft(asked.id()).filter(draft -> here && draft.segment().rule().equals(asked.rule())).ifPresent(draft -> {
            draft.counted(members);
            site.ground().ears().changed();
        });
    }

    @Override
    public void close() {
        thread.close();
    }
}
