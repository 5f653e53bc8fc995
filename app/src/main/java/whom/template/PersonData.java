package whom.template;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import whom.profile.Person;
import whom.profile.Value;
import whom.template.mapping.Mapping;

/// A person as a template sees one; what is missing is not there.
///
/// Numbers without a fraction are whole (`3`, not `3.0`); dates and moments are ISO 8601 in the workspace's zone, which prints well, sorts, and is what `date` takes.
final class PersonData {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private PersonData() {
    }

    static Map<String, Object> of(Person person, Standing standing, Addressing addressing, ZoneId zone) {
        return addressing.data(plain(person, zone), standing);
    }

    /// What stands for the person under the mapped names.
    static Map<Mapping.Line, Object> mapped(Person person, Addressing addressing, ZoneId zone) {
        return addressing.values(plain(person, zone));
    }

    private static Map<String, Object> plain(Person person, ZoneId zone) {
        Map<String, Object> attributes = new HashMap<>();
        person.attributes().forEach((name, value) -> attributes.put(name, plain(value, zone)));
        return attributes;
    }

    private static Object plain(Value value, ZoneId zone) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> number(number);
            case Value.Truth(boolean truth) -> truth;
            case Value.Date(var date) -> date.toString();
            case Value.Moment(Instant instant) -> MOMENT.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
            case Value.Texts(var texts) -> texts;
        };
    }

    private static Object number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 && shortest.precision() - shortest.scale() <= 18 ? (Object) shortest.longValueExact() : shortest;
    }
}
