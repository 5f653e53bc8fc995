package whom.bench.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;

/// Made-up people with ten events each on average, the same for the same number of people.
final class Crowd {
    /// The moment after the last event.
    static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("country", Kind.TEXT), attribute("city", Kind.TEXT), attribute("orders", Kind.NUMBER),
                    attribute("ltv", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("birth_date", Kind.DATE),
                    attribute("signup_at", Kind.INSTANT), attribute("interests", Kind.LIST)),
            List.of(kind("email_open"), kind("visit"), kind("purchase"), kind("cart_add")), List.of("email"));
    private static final List<String> COUNTRIES = List.of("FR", "FR", "FR", "DE", "DE", "US", "CA", "GB", "IT", "ES", "NL", "JP");
    private static final List<String> CITIES = List.of("Paris", "Lyon", "Köln", "München", "Málaga", "Chicago", "Montréal", "東京", "Łódź", "Bath");
    private static final List<String> INTERESTS = List.of("shoes", "bags", "home", "beauty", "clothing");
    private static final List<String> TAGS = List.of("vip", "interest/shoes", "interest/bags", "source/shop", "source/web");
    /// Of ten events, how many are of each kind.
    private static final int[] SHARES = {5, 2, 2, 1};

    private final Random random = new Random(20_261_102);

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static EventKind kind(String name) {
        return new EventKind(name, name, name, List.of());
    }

    /// @return how many events there are
    long fill(Store store, int people) throws Refusal {
        try (Writing writing = store.begin("bench")) {
            long events = 0;
            for (int i = 0; i < people; i++) {
                long id = writing.put(person(i)).id();
                events += events(writing, id);
            }
            writing.commit(true);
            return events;
        }
    }

    private PersonRow person(int number) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        values.put("country", some(90, new Value.Text(one(COUNTRIES))));
        values.put("city", some(80, new Value.Text(one(CITIES) + " " + random.nextInt(20_000))));
        values.put("orders", some(85, new Value.Number(BigDecimal.valueOf((int) Math.abs(random.nextGaussian() * 4)))));
        values.put("ltv", some(85, new Value.Number(BigDecimal.valueOf(random.nextInt(100_000), 2))));
        values.put("vip", some(70, new Value.Truth(random.nextInt(20) == 0)));
        values.put("birth_date", some(60, new Value.Date(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)))));
        values.put("signup_at", some(100, new Value.Moment(NOW.minusSeconds(random.nextInt(63_000_000)))));
        values.put("interests", some(60, new Value.Texts(List.of(one(INTERESTS), "topic " + random.nextInt(40)))));
        List<String> tags = random.nextInt(3) == 0 ? List.of(one(TAGS)) : List.of();
        return new PersonRow("person" + number + (number % 3 == 0 ? "@example.com" : "@mail.example"), values, Optional.of(tags), Map.of());
    }

    private int events(Writing writing, long person) {
        int events = (int) Math.min(200, -Math.log(1 - random.nextDouble()) * 10.5);
        for (int i = 0; i < events; i++) {
            int of = random.nextInt(10);
            int kind = 0;
            while (of >= SHARES[kind]) {
                of -= SHARES[kind++];
            }
            writing.event(person, SCHEMA.events().get(kind).name(), NOW.minusSeconds(random.nextInt(63_000_000)), Map.of());
        }
        return events;
    }

    private Optional<Value> some(int percent, Value value) {
        return random.nextInt(100) < percent ? Optional.of(value) : Optional.empty();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
