package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whom.desk.state.SegmentItem;
import whom.desk.writing.Known;
import whom.liquid.Offered;
import whom.profile.Attribute;
import whom.template.Dialect;
import whom.template.Form;
import whom.template.Message;
import whom.text.Refusal;

/// What can be written in a template: asked of the workspace, of its language's engine, and of the folder.
record SourceVocabulary(Site site, Drafts drafts) {
    /// @throws Refusal when the folder of templates cannot be read
    Known of(Message message) throws Refusal {
        Offered offered = site.ground().engines().of(message.dialect() == Dialect.LIQP ? Dialect.LIQUID : message.dialect()).offered();
        List<Known.Name> names = new ArrayList<>();
        site.renderer().addressing(message).spellings().forEach((spelled, attribute) -> site.schema().attribute(attribute)
                .ifPresent(known -> names.add(new Known.Name(spelled, attribute, known.label(), kind(known)))));
        List<Known.Choice> segments = drafts.items().stream().filter(item -> item.broken() == null)
                .map(item -> new Known.Choice(item.id(), item.name(), size(item))).toList();
        return new Known(message.dialect() == Dialect.MAILCHIMP, names, offered.tags(), List.copyOf(offered.filters()), partials(message),
                assets(), segments);
    }

    private String size(SegmentItem item) {
        return Optional.ofNullable(item.size())
                .map(size -> java.text.NumberFormat.getIntegerInstance(site.ground().words().locale()).format(size)).orElse("");
    }

    private String kind(Attribute attribute) {
        return site.ground().words().text("window.kind." + attribute.kind().word());
    }

    /// A partial is named without its ending.
    private List<String> partials(Message message) throws Refusal {
        List<String> files = new ArrayList<>(site.workspace().templateFiles("parts"));
        files.addAll(site.workspace().templateFiles(""));
        return files.stream().filter(file -> file.endsWith(Form.LIQUID.ending()) || file.endsWith(Form.HTML.ending()))
                .map(file -> file.substring(0, file.lastIndexOf('.'))).filter(name -> !name.equals(message.id())).distinct().toList();
    }

    private List<String> assets() throws Refusal {
        return site.workspace().templateFiles("assets");
    }
}
