package whom.audience.live;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;

/// A small store with values of every kind, the odd ones among them. Ana is 1, Ben 2, Çelik 3, Dee 4; Dee has nothing.
public final class Bazaar {
    public static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("city", Kind.TEXT), attribute("amount", Kind.NUMBER),
                    attribute("large", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("born", Kind.DATE),
                    attribute("seen", Kind.INSTANT), attribute("exact", Kind.INSTANT), attribute("likes", Kind.LIST)),
            List.of(new EventKind("buy", "Buy", "bought",
                    List.of(new Property("price", "Price", Kind.NUMBER), new Property("what", "What", Kind.TEXT),
                            new Property("gift", "Gift", Kind.BOOLEAN), new Property("due", "Due", Kind.DATE),
                            new Property("paid", "Paid", Kind.INSTANT), new Property("parts", "Parts", Kind.LIST))),
                    new EventKind("visit", "Visit", "visited", List.of())),
            List.of("email", "sms"));

    private Bazaar() {
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    public static Attribute attribute(String name) {
        return SCHEMA.attribute(name).orElseThrow();
    }

    public static EventKind event(String name) {
        return SCHEMA.event(name).orElseThrow();
    }

    public static void fill(Store store) throws Refusal {
        try (Writing writing = store.begin("test")) {
            person(writing, "ana@example.com",
                    Map.of("city", text("Köln"), "amount", number("0.7"), "large", number("123456789012345"), "vip",
                            new Value.Truth(true), "born", new Value.Date(LocalDate.of(1, 1, 1)), "seen", at("2026-10-01T10:00:00Z"),
                            "exact",
                            at("2026-10-01T10:00:00.001Z"), "likes", new Value.Texts(List.of("Shoes", "bags"))),
                    List.of("interest/shoes", "VIP"),
                    Map.of("email", Consent.GIVEN));
            // The same city, its ö in two code points.
            person(writing, "ben@example.com",
                    Map.of("city", text("ko\u0308LN"), "amount", number("-1.25"), "large", number("0.000000000000123"), "vip",
                            new Value.Truth(false), "born", new Value.Date(LocalDate.of(9999, 12, 31)), "seen", at("1969-12-31T23:59:59Z"),
                            "exact", at("1969-12-31T23:59:59.999Z"), "likes", new Value.Texts(List.of("shoes"))),
                    List.of("interests"), Map.of("email", Consent.REFUSED, "sms", Consent.GIVEN));
            person(writing, "Çelik@example.com", Map.of("city", text("😀 \"a\\b\""), "amount", number("1000000"), "large",
                    number("1e18"), "born", new Value.Date(LocalDate.of(2024, 2, 29)), "seen", at("2026-10-02T00:00:00Z")), List.of(),
                    Map.of());
            person(writing, "dee@example.com", Map.of("city", text("  ")), List.of(), Map.of());
            buy(writing, 2, "2026-10-05T10:00:00Z", Map.of("price", number("0.1"), "what", text("a \"quoted\" \\ thing\n😀")));
            buy(writing, 2, "2026-10-03T10:00:00Z",
                    Map.of("price", number("0.2"), "what", text("SHOES"), "gift", new Value.Truth(true), "due",
                            new Value.Date(LocalDate.of(2026, 10, 9)), "paid", at("2026-10-03T10:00:00.5Z"), "parts",
                            new Value.Texts(List.of("a", "B"))));
            buy(writing, 1, "2026-10-04T10:00:00Z",
                    Map.of("price", number("12.50"), "what", text("shoes"), "gift", new Value.Truth(false)));
            buy(writing, 1, "2026-10-04T10:00:00Z", Map.of());
            writing.event(1, "visit", Instant.parse("2026-10-04T09:00:00Z"), Map.of());
            writing.upload("mailchimp", "vip", Instant.parse("2026-10-05T00:00:00Z"), new long[]{1, 3});
            writing.commit(true);
        }
    }

    static void person(Writing writing, String email, Map<String, Value> values, List<String> tags, Map<String, Consent> consent) {
        Map<String, Optional<Value>> given = new java.util.HashMap<>();
        values.forEach((name, value) -> given.put(name, Optional.of(value)));
        writing.put(new PersonRow(email, given, Optional.of(tags), consent));
    }

    public static void buy(Writing writing, long person, String at, Map<String, Value> properties) {
        writing.event(person, "buy", Instant.parse(at), properties);
    }

    public static Value text(String text) {
        return new Value.Text(text);
    }

    public static Value number(String number) {
        return new Value.Number(new BigDecimal(number));
    }

    static Value at(String at) {
        return new Value.Moment(Instant.parse(at));
    }
}
