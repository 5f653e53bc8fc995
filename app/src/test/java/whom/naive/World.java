package whom.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resolve.Known;
import whom.rule.Rule;

/// A random schema and random people at a random moment, with segments that need each other without a cycle.
///
/// @param rules of the segments, by id; a rule names only segments before it
public record World(Schema schema, List<Someone> people, Moments moments, Map<String, Rule> rules) implements Known {
    static final List<String> PRESETS = List.of("mailchimp", "klaviyo", "braze");
    static final List<String> SEGMENTS = List.of("vip", "loyal", "it's new");
    private static final List<Attribute> ATTRIBUTES = List.of(attribute("country", Kind.TEXT), attribute("Home \"city\"", Kind.TEXT),
            attribute("order", Kind.NUMBER), attribute("größe", Kind.NUMBER), attribute("vip", Kind.BOOLEAN),
            attribute("opted", Kind.BOOLEAN), attribute("birth_date", Kind.DATE), attribute("renewal", Kind.DATE),
            attribute("signup_at", Kind.INSTANT), attribute("next_at", Kind.INSTANT), attribute("interests", Kind.LIST),
            attribute("it's", Kind.LIST));
    private static final List<Property> PROPERTIES = List.of(property("amount", Kind.NUMBER), property("amount", Kind.NUMBER),
            property("größe", Kind.NUMBER), property("category", Kind.TEXT), property("Line \"x\".y", Kind.TEXT),
            property("gift", Kind.BOOLEAN), property("due", Kind.DATE), property("paid_at", Kind.INSTANT), property("it's", Kind.LIST));
    private static final List<String> EVENTS = List.of("purchase", "e-mail open", "visit");

    static World some(Chance chance) {
        Moments moments = Moments.some(chance);
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(attribute("email", Kind.TEXT));
        ATTRIBUTES.stream().filter(a -> chance.in(70)).forEach(attributes::add);
        List<EventKind> events = new ArrayList<>();
        for (String name : EVENTS.subList(0, 1 + chance.upTo(2))) {
            events.add(new EventKind(name, name, name, PROPERTIES.stream().filter(p -> chance.in(60)).distinct().toList()));
        }
        Schema schema = new Schema("email", attributes, events, List.of("email", "Push news").subList(0, 1 + chance.upTo(1)));
        List<Someone> people = new RandomPeople(schema, moments, chance).some(10 + chance.upTo(40));
        World world = new World(schema, people, moments, Map.of());
        for (String id : SEGMENTS) {
            world = world.with(id, new RandomRule(world, chance).rule());
        }
        return world;
    }

    World with(String id, Rule rule) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        more.put(id, rule);
        return new World(schema, people, moments, more);
    }

    World with(List<Someone> others) {
        return new World(schema, others, moments, rules);
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static Property property(String name, Kind kind) {
        return new Property(name, name, kind);
    }

    @Override
    public List<String> segments() {
        return List.copyOf(rules.keySet());
    }

    @Override
    public Optional<Rule> segment(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public List<String> presets() {
        return PRESETS;
    }
}
