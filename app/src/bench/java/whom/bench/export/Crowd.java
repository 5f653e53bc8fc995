package whom.bench.export;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;

/// Made-up people of ten attributes, who all gave consent to e-mail and to ads.
final class Crowd {
    static final Schema SCHEMA = new Schema("email",
            List.of(of("email", Kind.TEXT), of("first_name", Kind.TEXT), of("last_name", Kind.TEXT), of("phone", Kind.TEXT),
                    of("city", Kind.TEXT), of("country", Kind.TEXT), of("birth_date", Kind.DATE), of("signup_at", Kind.INSTANT),
                    of("orders", Kind.NUMBER), of("vip", Kind.BOOLEAN)),
            List.of(), List.of("email", "ads"));

    private Crowd() {
    }

    /// The store in that folder, filled first where it is not there.
    static Store of(Path folder, int people) throws Exception {
        Files.createDirectories(folder);
        Store store = Store.open(folder.resolve("profiles.db"), SCHEMA);
        if (store.people() != people) {
            fill(store, people);
        }
        return store;
    }

    private static void fill(Store store, int people) throws Refusal {
        try (Writing writing = store.begin("bench")) {
            for (int i = 0; i < people; i++) {
                writing.put(new PersonRow("person." + i + "@shop" + i % 7 + ".example", values(i), Optional.empty(),
                        Map.of("email", Consent.GIVEN, "ads", Consent.GIVEN)));
            }
            writing.commit(true);
        }
    }

    private static Map<String, Optional<Value>> values(int i) {
        Map<String, Optional<Value>> values = new HashMap<>();
        put(values, "first_name", new Value.Text("First" + i % 997));
        put(values, "last_name", new Value.Text("Last, " + i % 4_999));
        put(values, "phone", new Value.Text("+4930" + (1_000_000 + i)));
        put(values, "city", new Value.Text("City " + i % 313));
        put(values, "country", new Value.Text(i % 3 == 0 ? "FR" : "DE"));
        put(values, "birth_date", new Value.Date(LocalDate.of(1960 + i % 40, 1 + i % 12, 1 + i % 28)));
        put(values, "signup_at", new Value.Moment(Instant.ofEpochSecond(1_700_000_000L + i)));
        put(values, "orders", new Value.Number(BigDecimal.valueOf(i % 50)));
        put(values, "vip", new Value.Truth(i % 9 == 0));
        return values;
    }

    private static void put(Map<String, Optional<Value>> values, String name, Value value) {
        values.put(name, Optional.of(value));
    }

    private static Attribute of(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }
}
