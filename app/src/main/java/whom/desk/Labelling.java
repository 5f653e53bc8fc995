package whom.desk;

import java.util.Optional;
import whom.desk.state.Notice;
import whom.profile.Attribute;
import whom.resources.Words;
import whom.text.Refusal;
import whom.workspace.Manifest;

/// Changes what people read for a value: in workspace.json at once, and then wherever it is shown.
final class Labelling {
    private final Site site;
    private final Runnable changed;

    /// @param changed says everything again that was said in the words of before
    Labelling(Site site, Runnable changed) {
        this.site = site;
        this.changed = changed;
    }

    void take(Intent.LabelValue wanted) {
        site.attempt(() -> label(wanted.attribute(), wanted.value(), wanted.label().strip()));
    }

    private void label(String name, String value, String label) throws Refusal {
        Optional<Attribute> attribute = site.schema().attribute(name);
        String before = attribute.map(a -> a.labels().getOrDefault(value, "")).orElse("");
        if (attribute.isEmpty() || label.equals(before)) {
            return;
        }
        Manifest manifest = site.workspace().manifest();
        site.workspace().save(manifest.with(manifest.schema().labelled(name, value, label)));
        site.vocabulary().learn(site.schema().labelled(name, value, label));
        changed.run();
        Words words = site.ground().words();
        String said = label.isEmpty() ? words.text("desk.unlabelled", value) : words.text("desk.labelled", value, label);
        site.ground().ears().notice(site.ground().notices().done(said,
                new Notice.Action(words.text("desk.undo"), new Intent.LabelValue(name, value, before))));
    }
}
