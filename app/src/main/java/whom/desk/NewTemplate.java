package whom.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.desk.state.WritingPane.Beginning;
import whom.desk.state.WritingPane.StarterItem;
import whom.desk.state.WritingPane.WantItem;
import whom.desk.writing.Starter;
import whom.profile.Attribute;
import whom.resources.Starters;
import whom.template.Addressing;
import whom.template.Dialect;
import whom.template.Message;
import whom.text.Refusal;

/// A new template: what it can begin with, with the workspace's own attributes.
record NewTemplate(Site site) {
    Beginning offered() {
        List<Attribute> readable = site.schema().attributes().stream().filter(attribute -> spellings().containsKey(attribute.name()))
                .toList();
        List<StarterItem> items = new ArrayList<>();
        for (String id : Starters.ids()) {
            List<WantItem> wants = new ArrayList<>();
            for (Starter.Want want : Starter.of(id, Starters.text(id)).wants()) {
                List<Attribute> choices = readable.stream().filter(attribute -> attribute.kind() == want.kind()).toList();
                String found = choices.stream().map(Attribute::name).filter(want.name()::equals).findFirst().orElse(null);
                wants.add(new WantItem(want.name(), found, choices));
            }
            items.add(new StarterItem(id, wants));
        }
        return new Beginning(items);
    }

    /// @throws Refusal when the folder of templates cannot be read
    Message make(Intent.MakeTemplate wanted) throws Refusal {
        if (wanted.name().isBlank()) {
            throw new Refusal(site.ground().words().text("desk.writing.noName"));
        }
        Starter starter = Starter.of(wanted.starter(), Starters.text(wanted.starter()));
        Map<String, String> spelled = new LinkedHashMap<>();
        wanted.attributes().forEach((want, attribute) -> {
            String name = spellings().get(attribute);
            if (name != null) {
                spelled.put(want, name);
            }
        });
        String name = wanted.name().strip();
        return new Message(site.workspace().freeTemplateId(name), name, Dialect.LIQUID, starter.filled(spelled), starter.subject(),
                starter.preheader(), Message.USUAL_WIDTH);
    }

    /// How a page of Liquid reads each attribute.
    private Map<String, String> spellings() {
        Map<String, String> first = new LinkedHashMap<>();
        new Addressing(Dialect.LIQUID, site.schema()).spellings().forEach((spelled, attribute) -> first.putIfAbsent(attribute, spelled));
        return first;
    }
}
