package whom.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whom.profile.Consent;
import whom.profile.Event;
import whom.profile.History;
import whom.profile.Person;
import whom.profile.Upload;
import whom.profile.Value;
import whom.text.Folding;

/// Made-up people as what a store would hand out.
final class Histories {
    private Histories() {
    }

    static History of(Someone person, long id) {
        Map<String, Consent> consents = new LinkedHashMap<>();
        Map<String, Instant> since = new LinkedHashMap<>();
        person.consents().forEach((channel, said) -> {
            consents.put(channel, said.yes() ? Consent.GIVEN : Consent.REFUSED);
            if (said.since() != null) {
                since.put(channel, said.since());
            }
        });
        List<Event> events = person.deeds().stream().map(deed -> new Event(deed.kind(), deed.at(), values(deed.details())))
                .sorted(Comparator.comparing(Event::at)).toList();
        List<Upload> uploads = person.uploads().stream().map(sent -> new Upload(sent.preset(), sent.segment(), sent.at()))
                .sorted(Comparator.comparing(Upload::at)).toList();
        return new History(new Person(id, person.email(), values(person.attributes()), person.tags(), consents),
                Folding.key(person.email()), events, uploads, since);
    }

    /// Those that are there.
    static Map<String, Value> values(Map<String, Object> values) {
        return values.entrySet().stream().filter(e -> value(e.getValue()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> value(e.getValue()).orElseThrow()));
    }

    /// Nothing for an empty list.
    static Optional<Value> value(Object value) {
        return switch (value) {
            case String text -> Optional.of(new Value.Text(text));
            case BigDecimal number -> Optional.of(new Value.Number(number));
            case Boolean truth -> Optional.of(new Value.Truth(truth));
            case LocalDate date -> Optional.of(new Value.Date(date));
            case Instant instant -> Optional.of(new Value.Moment(instant));
            case List<?> list ->
                list.isEmpty() ? Optional.empty() : Optional.of(new Value.Texts(list.stream().map(String.class::cast).toList()));
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
