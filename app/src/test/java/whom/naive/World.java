package whom.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;

/// A random schema and random people at a random moment.
record World(Schema schema, List<Someone> people, Moments moments) {
    static final List<String> NUMBERS = List.of("0", "1", "2", "3", "5", "-1", "0.7", "0.1", "0.3", "19.99", "1000", "123456789012345",
            "0.00000123", "2.5");
    private static final List<Attribute> ATTRIBUTES = List.of(attribute("country", Kind.TEXT), attribute("Home \"city\"", Kind.TEXT),
            attribute("order", Kind.NUMBER), attribute("größe", Kind.NUMBER), attribute("vip", Kind.BOOLEAN),
            attribute("birth_date", Kind.DATE),
            attribute("renewal", Kind.DATE), attribute("signup_at", Kind.INSTANT), attribute("next_at", Kind.INSTANT),
            attribute("interests", Kind.LIST),
            attribute("it's", Kind.LIST));
    private static final List<EventKind> EVENTS = List.of("purchase", "e-mail open", "visit").stream()
            .map(n -> new EventKind(n, n, n, List.of())).toList();

    static World some(Chance chance) {
        Moments moments = Moments.some(chance);
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(attribute("email", Kind.TEXT));
        ATTRIBUTES.stream().filter(a -> chance.in(60)).forEach(attributes::add);
        Schema schema = new Schema("email", attributes, EVENTS.subList(0, 1 + chance.upTo(2)), List.of("email"));
        List<Someone> people = IntStream.range(0, 12 + chance.upTo(60)).mapToObj(i -> someone(i, schema, moments, chance)).toList();
        return new World(schema, people, moments);
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Someone someone(int number, Schema schema, Moments moments, Chance chance) {
        String email = "p" + number + chance.one(List.of("@example.com", "@Example.org", "@exämple.net"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("email", email);
        for (Attribute attribute : schema.attributes()) {
            if (!attribute.name().equals("email") && chance.in(75)) {
                values.put(attribute.name(), value(attribute.kind(), moments, chance));
            }
        }
        List<Someone.Deed> deeds = new ArrayList<>();
        for (EventKind kind : schema.events()) {
            int times = chance.in(30) ? 0 : chance.upTo(6);
            for (int i = 0; i < times; i++) {
                deeds.add(new Someone.Deed(kind.name(), moments.instant(chance)));
            }
        }
        return new Someone(email, values, words(Texts.TAGS, 3, chance), deeds);
    }

    private static Object value(Kind kind, Moments moments, Chance chance) {
        return switch (kind) {
            case TEXT -> chance.in(10) ? chance.one(List.of("", " ", "\t\u2003")) : chance.one(Texts.WORDS);
            case NUMBER -> new BigDecimal(chance.one(NUMBERS));
            case BOOLEAN -> chance.in(50);
            case DATE -> moments.day(chance);
            case INSTANT -> moments.instant(chance);
            case LIST -> words(Texts.WORDS.subList(0, 14), 4, chance);
        };
    }

    private static List<String> words(List<String> all, int most, Chance chance) {
        return IntStream.range(0, chance.upTo(most)).mapToObj(i -> chance.one(all)).distinct().toList();
    }
}
