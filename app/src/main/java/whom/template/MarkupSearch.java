package whom.template;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import whom.audience.Bitmap;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Taken;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.text.Refusal;

/// Finds [Markup] by trying: a tag of its own is put before each value that holds HTML, and where that tag comes out whole, the value is printed as it is. So
/// every dialect's own way of escaping counts, wherever it is written. People who take the same branches are tried once.
final class MarkupSearch {
    private final Parsed message;
    private final Addressing addressing;
    private final ZonedDateTime now;
    private final Map<Tried, Set<String>> known = new HashMap<>();
    private final Map<String, Markup> found = new LinkedHashMap<>();

    /// What two people share of whom the same values are printed.
    private record Tried(Set<String> attributes, List<Taken> path) {}

    MarkupSearch(Parsed message, Addressing addressing, ZonedDateTime now) {
        this.message = message;
        this.addressing = addressing;
        this.now = now;
    }

    /// The attributes that the message may read and that can hold HTML.
    static List<Attribute> attributes(Parsed message, Addressing addressing, Schema schema) {
        Set<String> read = new HashSet<>();
        boolean every = false;
        for (var variable : message.variables()) {
            switch (addressing.target(variable)) {
                case Target.OfPerson(String attribute) -> read.add(attribute);
                case Target.Person _,Target.Anything _ -> every = true;
                case Target.Segment _,Target.Segments _,Target.Nothing _ -> {
                    // Ids of files, or nothing at all.
                }
            }
        }
        boolean all = every;
        return schema.attributes().stream().filter(a -> a.kind() == Kind.TEXT || a.kind() == Kind.LIST)
                .filter(a -> all || read.contains(a.name())).toList();
    }

    /// Those of the crowd in whose values HTML may be; of lists only looking at each tells.
    static Bitmap mayHold(List<Attribute> attributes, Crowd crowd) throws Refusal {
        Bitmap may = Bitmap.none(crowd.people().highest());
        for (Attribute attribute : attributes) {
            if (attribute.kind() == Kind.LIST) {
                may = may.or(crowd.holding(new Criterion.IsSet(attribute)));
            } else {
                for (String sign : Markup.SIGNS) {
                    may = may.or(crowd.holding(new Criterion.TextHas(attribute, Criterion.TextHas.Spot.ANYWHERE, sign, true)));
                }
            }
        }
        return may.and(crowd.people());
    }

    /// @param attributes of [#attributes(Parsed, Addressing, Schema)]
    void look(Person person, List<Attribute> attributes) {
        Map<String, List<String>> holding = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            String name = attribute.name();
            Value value = person.attributes().get(name);
            List<String> texts = value == null ? List.of() : Markup.in(value);
            if (!texts.isEmpty()) {
                holding.put(name, texts);
            }
        }
        if (holding.isEmpty()) {
            return;
        }
        for (String name : printed(person, holding.keySet())) {
            Markup before = found.get(name);
            found.put(name, before == null
                    ? new Markup(name, 1, holding.getOrDefault(name, List.of("")).getFirst(), person.key())
                    : new Markup(name, before.people() + 1, before.example(), before.key()));
        }
    }

    List<Markup> found() {
        return List.copyOf(found.values());
    }

    private Set<String> printed(Person person, Set<String> holding) {
        try {
            Tried tried = new Tried(Set.copyOf(holding), message.path(data(person), now));
            Set<String> printed = known.get(tried);
            if (printed == null) {
                printed = tried(person, List.copyOf(holding));
                known.put(tried, printed);
            }
            return printed;
        } catch (LiquidProblem e) {
            // Whoever the message cannot be filled in for gets nothing printed; the variants say so.
            return Set.of();
        }
    }

    private Set<String> tried(Person person, List<String> holding) throws LiquidProblem {
        Map<String, Value> marked = new HashMap<>(person.attributes());
        for (int i = 0; i < holding.size(); i++) {
            String tag = tag(i);
            marked.computeIfPresent(holding.get(i), (_, value) -> marked(value, tag));
        }
        String html = message.render(data(new Person(person.id(), person.key(), marked, person.tags(), person.consent())), now).html()
                .toLowerCase(Locale.ROOT);
        Set<String> printed = new HashSet<>();
        for (int i = 0; i < holding.size(); i++) {
            if (html.contains(tag(i))) {
                printed.add(holding.get(i));
            }
        }
        return printed;
    }

    private static String tag(int number) {
        return "<wh" + number + "m>";
    }

    private static Value marked(Value value, String tag) {
        return switch (value) {
            case Value.Text(String text) -> new Value.Text(tag + text);
            case Value.Texts(var texts) -> new Value.Texts(texts.stream().map(text -> tag + text).toList());
            case Value.Number _,Value.Truth _,Value.Date _,Value.Moment _ -> value;
        };
    }

    /// The segments decide nothing here: ids of files hold no HTML.
    private Map<String, Object> data(Person person) {
        return PersonData.of(person, Standing.NONE, addressing, now.getZone());
    }
}
