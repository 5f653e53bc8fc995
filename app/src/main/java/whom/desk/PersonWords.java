package whom.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.desk.state.PersonPane;
import whom.desk.state.PersonPane.Channel;
import whom.desk.state.PersonPane.Day;
import whom.desk.state.PersonPane.Fact;
import whom.desk.state.PersonPane.Happening;
import whom.desk.words.RuleWords;
import whom.desk.words.ValueWords;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Dossier;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.Person;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Suppression;
import whom.profile.Value;
import whom.resources.Words;
import whom.store.Change;

/// One person in words: what is known about them, whether they may be written to, what they did day by day.
record PersonWords(Words words, RuleWords names, Schema schema, AsOf asOf) {
    /// More changes than anybody reads.
    private static final int CHANGES = 100;

    /// The page, without the segments.
    ///
    /// @param events  the newest first, of `all`
    /// @param changes the newest first
    PersonPane.Page page(Dossier dossier, List<Event> events, long all, List<Change> changes) {
        Person person = dossier.person();
        return new PersonPane.Page(person.key(), PersonName.of(person), facts(person), person.tags(), channels(dossier), List.of(), 0,
                false, days(events), events.size(), all,
                new ChangeWords(words, names, values(), schema).of(changes.subList(0, Math.min(CHANGES, changes.size()))),
                Math.max(0, changes.size() - CHANGES));
    }

    private List<Fact> facts(Person person) {
        return schema.attributes().stream().filter(attribute -> !attribute.name().equals(schema.key()))
                .map(attribute -> new Fact(attribute.label(), value(attribute, person.attributes().get(attribute.name())))).toList();
    }

    private String value(Attribute attribute, @Nullable Value value) {
        return value == null ? "" : values().of(attribute, value);
    }

    private List<Channel> channels(Dossier dossier) {
        return schema.channels().stream().map(channel -> new Channel(capital(names.channel(channel)),
                consent(dossier.person().consent().getOrDefault(channel, Consent.UNKNOWN), dossier.consentSince().get(channel)),
                suppression(dossier.suppressions(), channel).map(this::suppressed).orElse(null))).toList();
    }

    private String consent(Consent consent, @Nullable Instant since) {
        return switch (consent) {
            case GIVEN -> since == null ? words.text("actual.consent.given") : words.text("actual.consent.givenOn", values().day(since));
            case REFUSED ->
                since == null ? words.text("actual.consent.refused") : words.text("actual.consent.refusedOn", values().day(since));
            case UNKNOWN -> words.text("actual.consent.unknown");
        };
    }

    /// The one that says most: of this channel rather than of all, with a reason rather than without.
    private static Optional<Suppression> suppression(List<Suppression> all, String channel) {
        List<Suppression> here = all.stream().filter(s -> s.channel().isEmpty() || s.channel().equals(channel)).toList();
        return here.stream().filter(s -> !s.reason().isEmpty()).reduce((_, last) -> last)
                .or(() -> here.stream().reduce((_, last) -> last));
    }

    private String suppressed(Suppression suppression) {
        return suppression.reason().isEmpty()
                ? words.text("desk.person.suppressed")
                : words.text("desk.person.suppressedFor", suppression.reason());
    }

    private List<Day> days(List<Event> events) {
        List<Day> days = new ArrayList<>();
        List<Happening> ofDay = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            ofDay.add(happening(event));
            boolean later = isLater(event);
            String day = values().day(event.at());
            Event next = i + 1 < events.size() ? events.get(i + 1) : null;
            if (next == null || !values().day(next.at()).equals(day) || isLater(next) != later) {
                days.add(new Day(day, later, ofDay));
                ofDay = new ArrayList<>();
            }
        }
        return days;
    }

    private boolean isLater(Event event) {
        return event.at().isAfter(asOf.instant());
    }

    private Happening happening(Event event) {
        EventKind kind = schema.event(event.kind()).orElse(null);
        List<String> details = new ArrayList<>();
        for (Property property : kind == null ? List.<Property>of() : kind.properties()) {
            Value value = event.properties().get(property.name());
            if (value != null) {
                Attribute attribute = new Attribute(property.name(), property.label(), property.kind(), Map.of());
                details.add(words.text("actual.property", property.label(), values().of(attribute, value)));
            }
        }
        return new Happening(values().time(event.at()), kind == null ? event.kind() : kind.label(), details);
    }

    private ValueWords values() {
        return new ValueWords(words, asOf.zone());
    }

    private String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(words.locale()) + word.substring(1);
    }
}
