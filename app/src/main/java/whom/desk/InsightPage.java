package whom.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.audience.insight.AsOfs;
import whom.audience.insight.Combination;
import whom.audience.insight.Overlap;
import whom.audience.insight.Sizes;
import whom.desk.state.InsightPane;
import whom.desk.state.InsightPane.Member;
import whom.desk.state.InsightPane.Overlapping;
import whom.desk.state.InsightPane.Story;
import whom.desk.state.InsightPane.Together;
import whom.moment.AsOf;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.work.Latest;
import whom.workspace.Segment;

/// The page of overlaps: compares the segments again whenever one of them was counted anew, and tells the story of the one that was chosen there.
/// While it is closed nothing is counted for it.
final class InsightPage implements AutoCloseable {
    private static final int MONTHS = 12;
    private static final long PATIENCE = 1_000_000_000;

    private final Site site;
    private final Drafts drafts;
    private final Reached reached;
    private final Latest overlaps = new Latest("overlap");
    private final Latest stories = new Latest("sizes over time");
    private List<Bitmap> compared = List.of();
    private @Nullable Segment told;
    private InsightPane pane = InsightPane.CLOSED;

    InsightPage(Site site, Drafts drafts) {
        this.site = site;
        this.drafts = drafts;
        this.reached = new Reached(site);
    }

    /// What is shown, with whatever is due asked for.
    InsightPane pane() {
        if (pane.open()) {
            compare();
            tell(told == null ? null : told.id());
        }
        return pane;
    }

    /// Opens the page with the segment's story, or closes it.
    void show(boolean open, @Nullable String segment) {
        if (!open) {
            overlaps.cancel();
            stories.cancel();
            compared = List.of();
            told = null;
            pane = InsightPane.CLOSED;
        } else {
            pane = new InsightPane(true, pane.overlap(), pane.story(), null, null);
            tell(segment);
        }
    }

    /// What was told says nothing any more, as at another moment.
    void forget() {
        Segment segment = told;
        told = null;
        if (pane.open()) {
            tell(segment == null ? null : segment.id());
        }
    }

    private void compare() {
        List<Drafts.Draft> counted = drafts.all().stream().filter(draft -> draft.members() != null).toList();
        List<Drafts.Draft> some = counted.stream().limit(Overlap.MOST_SEGMENTS).toList();
        List<Bitmap> members = new ArrayList<>();
        some.forEach(draft -> members.add(draft.members() == null ? Bitmap.none(0) : draft.members()));
        if (members.equals(compared)) {
            return;
        }
        compared = members;
        List<Segment> segments = some.stream().map(Drafts.Draft::segment).toList();
        Bitmap everyone = Bitmap.upTo(site.store().people());
        int leftOut = counted.size() - some.size();
        overlaps.ask(cancellation -> Overlap.of(everyone, members, cancellation),
                overlap -> later(
                        () -> pane = new InsightPane(true, shown(segments, overlap, leftOut), pane.story(), pane.progress(), null)),
                this::failed);
    }

    private static Overlapping shown(List<Segment> segments, Overlap overlap, int leftOut) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            members.add(new Member(segments.get(i).id(), segments.get(i).name(), overlap.size(i), overlap.onlyIn(i)));
        }
        List<Together> together = overlap.combinations().stream().map(combination -> together(combination, segments.size())).toList();
        return new Overlapping(members, together, overlap.everyone(), overlap.inNone(), overlap.inSeveral(), leftOut);
    }

    private static Together together(Combination combination, int segments) {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            if (combination.has(i)) {
                in.add(i);
            }
        }
        return new Together(in, combination.people());
    }

    /// Tells of a segment: its size at the first of each month, and what is left of it on the way to an upload.
    private void tell(@Nullable String id) {
        Segment segment = drafts.draft(id).map(Drafts.Draft::segment).orElse(null);
        if (segment == null || segment.equals(told)) {
            return;
        }
        told = segment;
        AsOf now = site.asOf();
        Map<AsOf, Resolved.Whole> moments = moments(segment, now);
        pane = new InsightPane(true, pane.overlap(), new Story(segment.id(), segment.name(), List.of(), false, null), null, null);
        if (moments.isEmpty()) {
            stories.cancel();
            return;
        }
        long started = System.nanoTime();
        stories.ask(cancellation -> {
            InsightPane.Steps steps = reached.steps(moments.getOrDefault(now, moments.values().iterator().next()), now, cancellation);
            Sizes sizes = Sizes.count(site.counter(), List.copyOf(moments.keySet()), moment -> at(moments, moment), "",
                    (_, done, of) -> progress(started, (int) done, (int) of), cancellation);
            return new Story(segment.id(), segment.name(),
                    sizes.at().stream().map(size -> new InsightPane.Size(size.asOf().today(), size.people())).toList(), sizes.asksForPast(),
                    steps);
        }, story -> later(() -> pane = new InsightPane(true, pane.overlap(), story, null, null)), this::failed);
    }

    /// The rule at each moment, since what other segments say is known on this thread alone; none where it cannot be counted.
    private Map<AsOf, Resolved.Whole> moments(Segment segment, AsOf now) {
        Map<AsOf, Resolved.Whole> moments = new LinkedHashMap<>();
        for (AsOf moment : AsOfs.MONTH.until(now, MONTHS)) {
            if (site.resolver().at(moment).resolve(segment.rule(), segment.id()) instanceof Resolution.Ready ready) {
                moments.put(moment, ready.rule());
            }
        }
        return moments;
    }

    private static Resolved.Whole at(Map<AsOf, Resolved.Whole> moments, AsOf moment) {
        Resolved.Whole rule = moments.get(moment);
        if (rule == null) {
            throw new IllegalStateException("not resolved: " + moment);
        }
        return rule;
    }

    private void progress(long started, int done, int of) {
        if (System.nanoTime() - started > PATIENCE && done < of) {
            later(() -> pane = new InsightPane(true, pane.overlap(), pane.story(), new InsightPane.Progress(done, of), null));
        }
    }

    private void failed(Exception why) {
        later(() -> pane = new InsightPane(true, pane.overlap(), pane.story(), null, site.ground().notices().message(why)));
    }

    /// Unless the page was closed meanwhile.
    private void later(Runnable step) {
        site.ground().ears().later(() -> {
            if (pane.open()) {
                step.run();
                site.ground().ears().changed();
            }
        });
    }

    @Override
    public void close() {
        overlaps.close();
        stories.close();
    }
}
