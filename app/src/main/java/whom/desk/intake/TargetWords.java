package whom.desk.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import whom.desk.state.ImportSheet.TargetItem;
import whom.desk.words.RuleWords;
import whom.intake.Content;
import whom.intake.PlannedColumn;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resources.Words;
import whom.text.Folding;

/// What people read for the things that a column may mean.
record TargetWords(Words words, RuleWords names, Schema schema, Content content) {
    private static final String CONSENT = "consent.";
    private static final String SINCE = ".at";
    private static final String SOURCE = ".source";

    /// For one that a mapping names.
    String label(String to) {
        String folded = Folding.fold(to);
        if (folded.equals(Folding.fold(schema.key()))) {
            return schema.attribute(schema.key()).map(Attribute::label).orElse(schema.key());
        }
        return switch (content) {
            case PROFILES -> ofPerson(to);
            case EVENTS -> switch (folded) {
                case "event", "at", "event.id" -> words.text("intake.target." + folded);
                default -> schema.events().stream().flatMap(kind -> kind.property(to).stream()).map(Property::label).findFirst().orElse(to);
            };
            case SUPPRESSIONS -> switch (folded) {
                case "channel", "reason" -> words.text("intake.target." + folded);
                case "at" -> words.text("intake.target.since");
                default -> to;
            };
        };
    }

    private String ofPerson(String to) {
        if (to.equals("tags")) {
            return words.text("desk.tags");
        }
        if (!to.startsWith(CONSENT)) {
            return schema.attribute(to).map(Attribute::label).orElse(to);
        }
        String channel = to.substring(CONSENT.length());
        if (channel.endsWith(SINCE)) {
            return words.text("intake.target.consent.at", channel(channel, SINCE));
        }
        return channel.endsWith(SOURCE)
                ? words.text("intake.target.consent.source", channel(channel, SOURCE))
                : words.text("intake.target.consent", names.channel(channel));
    }

    private String channel(String named, String end) {
        return names.channel(named.substring(0, named.length() - end.length()));
    }

    /// Everything that is known already, as it is offered.
    List<TargetItem> offered(List<PlannedColumn> columns) {
        List<TargetItem> all = new ArrayList<>();
        add(all, columns, "who", List.of(schema.key()));
        switch (content) {
            case PROFILES -> {
                add(all, columns, "known",
                        schema.attributes().stream().map(Attribute::name).filter(name -> !name.equals(schema.key())).toList());
                add(all, columns, "consent", channels().stream().map(channel -> CONSENT + channel).toList());
                add(all, columns, "consent", channels().stream().map(channel -> CONSENT + channel + SINCE).toList());
                add(all, columns, "tags", List.of("tags"));
            }
            case EVENTS -> {
                add(all, columns, "event", List.of("event", "at", "event.id"));
                add(all, columns, "property",
                        schema.events().stream().map(EventKind::properties).flatMap(List::stream).map(Property::name).distinct().toList());
            }
            case SUPPRESSIONS -> add(all, columns, "why", List.of("channel", "reason", "at"));
        }
        return all;
    }

    private Set<String> channels() {
        Set<String> channels = new LinkedHashSet<>(schema.channels());
        channels.addAll(List.of("email", "sms"));
        return channels;
    }

    private void add(List<TargetItem> all, List<PlannedColumn> columns, String heading, List<String> targets) {
        for (String target : targets) {
            String taken = columns.stream().filter(column -> Folding.fold(column.to()).equals(Folding.fold(target)))
                    .map(PlannedColumn::header)
                    .findFirst().orElse("");
            all.add(new TargetItem(target, words.text("intake.heading." + heading), label(target), taken));
        }
    }
}
