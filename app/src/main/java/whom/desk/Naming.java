package whom.desk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.desk.state.MappingPane;
import whom.desk.state.Notice;
import whom.resources.Words;
import whom.template.Message;
import whom.template.mapping.Mapping;
import whom.template.mapping.MappingCheck;
import whom.text.Refusal;

/// Gives templates further names for attributes: in their settings at once, unless something in them is wrong; then they wait until it is mended.
final class Naming {
    private final Site site;
    /// What is wrong and therefore not written, and of which template.
    private @Nullable Waiting waiting;

    private record Waiting(String template, Mapping mapping) {}

    Naming(Site site) {
        this.site = site;
    }

    /// @return whether the template's settings say something else now
    boolean edit(String template, UnaryOperator<Mapping> change) throws Refusal {
        Message message = site.workspace().template(template);
        Mapping before = message.mapping();
        Mapping wanted = change.apply(of(message));
        if (!MappingCheck.of(wanted, site.schema(), message.dialect()).isEmpty()) {
            waiting = new Waiting(template, wanted);
            return false;
        }
        waiting = null;
        if (wanted.equals(before)) {
            return false;
        }
        site.workspace().writeMapping(template, wanted, before);
        Words words = site.ground().words();
        site.ground().ears().notice(site.ground().notices().done(words.text("desk.mapping", message.name()),
                new Notice.Action(words.text("desk.undo"), new Intent.EditMapping(template, _ -> before))));
        return true;
    }

    /// Lets go of what was not written.
    void forget() {
        waiting = null;
    }

    /// @param examples by name, of the person who is shown
    MappingPane pane(Message message, Map<String, String> examples) {
        Mapping mapping = of(message);
        List<MappingCheck.Mistake> mistakes = MappingCheck.of(mapping, site.schema(), message.dialect());
        return new MappingPane(mapping, examples, mistakes, site.schema().attributes());
    }

    private Mapping of(Message message) {
        return waiting != null && waiting.template().equals(message.id()) ? waiting.mapping() : message.mapping();
    }
}
