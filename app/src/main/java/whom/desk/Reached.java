package whom.desk;

import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.InsightPane;
import whom.export.Reach;
import whom.export.Waterfall;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.moment.AsOf;
import whom.resolve.Resolved;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.ExportTarget;
import whom.workspace.Reaching;

/// Who of everyone can and may be written to, read once for each state of the data. On one background thread only.
final class Reached {
    private static final String USUAL = "mailchimp";

    private final Site site;
    private @Nullable Known known;

    Reached(Site site) {
        this.site = site;
    }

    private record Known(long revision, Preset preset, AsOf asOf, Reach reach) {}

    /// What is left of the rule's people on the way to an upload, in the format of the workspace's first export; null where this workspace has no
    /// addresses.
    InsightPane.@Nullable Steps steps(Resolved.Whole rule, AsOf asOf, Cancellation cancellation) throws Refusal {
        Bitmap members = site.counter().count(rule, cancellation).members();
        String id = site.workspace().manifest().exports().stream().findFirst().map(ExportTarget::preset).orElse(USUAL);
        Preset preset = PresetShelf.open(site.workspace().folder().resolve("presets")).preset(id);
        Known now = known(preset, asOf, cancellation);
        if (now == null) {
            return null;
        }
        Waterfall left = Waterfall.of(members, now.reach());
        return new InsightPane.Steps(preset.consent().channel(), preset.name(), left.matched(), left.reachable(), left.consented(),
                left.unsuppressed());
    }

    private @Nullable Known known(Preset preset, AsOf asOf, Cancellation cancellation) {
        long revision = site.store().revision();
        Known before = known;
        if (before != null && before.revision() == revision && before.preset().equals(preset)
                && before.asOf().equals(asOf)) {
            return before;
        }
        try {
            known = new Known(revision, preset, asOf, Reaching.of(site.store(), preset, asOf, cancellation));
        } catch (Refusal noAddress) {
            known = null;
        }
        return known;
    }
}
