package whom.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.audience.insight.Change;
import whom.desk.state.Comparing.Part;
import whom.desk.state.Comparing.People;
import whom.desk.state.Comparing.Side;
import whom.desk.state.Comparing.Someone;
import whom.desk.state.Comparing;
import whom.moment.AsOf;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.rule.Rule;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.workspace.Segment;
import whom.workspace.SegmentVersion;

/// The page that holds two rules against each other: versions of a segment, or two segments. It follows what is edited meanwhile; while it is
/// closed nothing is counted for it.
final class ComparePage implements AutoCloseable {
    private static final int FIRST = 8;

    private final Site site;
    private final Drafts drafts;
    private final Latest thread = new Latest("comparing");
    private List<SegmentVersion> versions = List.of();
    private @Nullable Pair asked;
    private @Nullable Comparing pane;

    ComparePage(Site site, Drafts drafts) {
        this.site = site;
        this.drafts = drafts;
    }

    /// In the words of now.
    private Differences differences() {
        return new Differences(site.ground().words(), site.words());
    }

    /// The rules that were compared last, of one state of the data, at one moment.
    private record Pair(Rule before, String beforeId, Rule after, String afterId, AsOf asOf, long revision) {}

    /// What is shown, with whatever is due asked for; null while it is closed.
    @Nullable
    Comparing pane() {
        Comparing now = pane;
        if (now != null) {
            show(now);
        }
        return pane;
    }

    /// Opens the page with what a segment said before, the newest first.
    void versionsOf(String id) throws Refusal {
        Optional<Segment> segment = segment(id);
        if (segment.isPresent()) {
            drafts.endStretch(id);
            versions = site.workspace().versions(id);
            Side now = new Side(id, segment.get().name(), null);
            Side before = versions.isEmpty() ? null : new Side(id, segment.get().name(), versions.getFirst().until());
            open(new Comparing(before, now, true, List.of(), List.of(), null, null));
        }
    }

    void choose(Instant until) {
        if (pane != null && pane.ofVersions()) {
            Side now = pane.after();
            open(new Comparing(new Side(now.segment(), now.name(), until), now, true, List.of(), List.of(), null, null));
        }
    }

    /// The rule of a version that was listed.
    Optional<SegmentVersion> version(String id, Instant until) throws Refusal {
        return site.workspace().versions(id).stream().filter(version -> version.until().equals(until)).findFirst();
    }

    void compare(String before, String after) {
        if (segment(before).isPresent() && segment(after).isPresent()) {
            versions = List.of();
            open(new Comparing(new Side(before, name(before), null), new Side(after, name(after), null), false, List.of(), List.of(), null,
                    null));
        }
    }

    void hide() {
        thread.cancel();
        pane = null;
        asked = null;
        versions = List.of();
    }

    private void open(Comparing next) {
        asked = null;
        pane = next;
        show(next);
    }

    private void show(Comparing now) {
        Rule after = segment(now.after().segment()).map(Segment::rule).orElse(null);
        if (after == null) {
            hide();
            return;
        }
        Side before = now.before();
        Rule old = before == null ? null : rule(before);
        if (before == null || old == null) {
            pane = new Comparing(null, now.after(), now.ofVersions(), said(after), List.of(), null, null);
            return;
        }
        Pair pair = new Pair(old, before.segment(), after, now.after().segment(), site.asOf(), site.store().revision());
        if (!pair.equals(asked)) {
            asked = pair;
            pane = new Comparing(before, now.after(), now.ofVersions(), said(after), differences().lines(old, after), null, null);
            count(pair);
        }
    }

    private List<Comparing.Version> said(Rule now) {
        return versions.stream().map(version -> new Comparing.Version(version.until(),
                site.ground().words().text("desk.version.until", site.words().moment(version.until(), site.asOf().zone())),
                differences().lines(version.segment().rule(), now).size())).toList();
    }

    private @Nullable Rule rule(Side side) {
        Instant version = side.version();
        return version == null
                ? segment(side.segment()).map(Segment::rule).orElse(null)
                : versions.stream().filter(v -> v.until().equals(version)).findFirst().map(v -> v.segment().rule()).orElse(null);
    }

    private void count(Pair pair) {
        Resolved.Whole before = resolved(pair.before(), pair.beforeId());
        Resolved.Whole after = resolved(pair.after(), pair.afterId());
        if (before == null || after == null) {
            thread.cancel();
            found(pair, null, site.ground().words().text("desk.compare.unfinished"));
            return;
        }
        thread.ask(cancellation -> people(before, after, cancellation), people -> site.ground().ears().later(() -> {
            found(pair, people, null);
            site.ground().ears().changed();
        }), failure -> site.ground().ears().later(() -> {
            found(pair, null, site.ground().notices().message(failure));
            site.ground().ears().changed();
        }));
    }

    private Resolved.@Nullable Whole resolved(Rule rule, String id) {
        return site.resolver().resolve(rule, id) instanceof Resolution.Ready ready ? ready.rule() : null;
    }

    private People people(Resolved.Whole before, Resolved.Whole after, Cancellation cancellation) {
        Change change = Change.between(site.counter().count(before, cancellation).members(),
                site.counter().count(after, cancellation).members());
        return new People(part(change.stay(), cancellation), part(change.enter(), cancellation), part(change.leave(), cancellation));
    }

    private Part part(Bitmap people, Cancellation cancellation) {
        return new Part(people.size(), site.store().persons(people.ids(0, FIRST), cancellation).stream()
                .map(person -> new Someone(person.key(), PersonName.of(person))).toList());
    }

    private void found(Pair pair, @Nullable People people, @Nullable String failure) {
        Comparing now = pane;
        if (now != null && pair.equals(asked)) {
            pane = new Comparing(now.before(), now.after(), now.ofVersions(), now.versions(), now.lines(), people, failure);
        }
    }

    private Optional<Segment> segment(String id) {
        return drafts.draft(id).map(Drafts.Draft::segment);
    }

    private String name(String id) {
        return segment(id).map(Segment::name).orElse(id);
    }

    @Override
    public void close() {
        thread.close();
    }
}
