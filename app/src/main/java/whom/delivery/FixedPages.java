package whom.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.liquid.Rendering;
import whom.liquid.Taken;
import whom.liquid.Variable;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Target;
import whom.text.Refusal;

/// The pages of a message for services that know no Liquid: one for each variant, the same for everybody who gets it but for merge tags.
///
/// Whether it is the same is found by filling it in for every distinct combination of what it reads. An attribute with a merge tag is filled in
/// with two different marks: where both come out whole, the tag can stand there.
public final class FixedPages {
    /// How many combinations are looked at once something was found that differs: the rest would tell little more.
    private static final int ENOUGH = 5_000;

    private final Renderer renderer;
    private final Message message;
    private final Schema schema;
    private final Map<String, String> tags;
    private final Function<Person, Standing> standing;
    private final Set<String> read = new LinkedHashSet<>();
    private final boolean readsSegments;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<List<Taken>, Base> bases = new LinkedHashMap<>();
    private final Set<String> differing = new LinkedHashSet<>();
    private int looked;

    /// A page that is the same for everybody.
    ///
    /// @param path the branches it took
    public record FixedPage(List<Taken> path, String subject, String html) {}

    /// A page with its subject and preheader.
    private record Filled(String html, String subject, String preheader, List<Taken> path) {
        boolean says(Filled other) {
            return html.equals(other.html) && subject.equals(other.subject) && preheader.equals(other.preheader);
        }
    }

    /// What the first person of a variant gets.
    private record Base(Person person, Filled filled) {}

    /// @param tags     by attribute
    /// @param standing among the segments
    public FixedPages(Renderer renderer, Message message, Schema schema, Map<String, String> tags, Function<Person, Standing> standing)
            throws Refusal {
        this.renderer = renderer;
        this.message = message;
        this.schema = schema;
        this.tags = Map.copyOf(tags);
        this.standing = standing;
        boolean segments = false;
        for (Message part : List.of(message, part(message.subject()), part(message.preheader()))) {
            for (Variable variable : renderer.understood(part).variables()) {
                segments |= take(renderer.addressing(message).target(variable));
            }
        }
        readsSegments = segments;
    }

    /// @return whether it tells people apart by their segments
    private boolean take(Target target) {
        return switch (target) {
            case Target.OfPerson(String attribute) -> {
                read.add(attribute);
                yield false;
            }
            case Target.Person _,Target.Anything _ -> {
                schema.attributes().forEach(attribute -> read.add(attribute.name()));
                yield true;
            }
            case Target.Segment _,Target.Segments _ -> true;
            case Target.Nothing _ -> false;
        };
    }

    private Message part(String source) {
        return new Message(message.id(), message.name(), message.dialect(), source, "", "", message.width());
    }

    /// Looks at somebody who gets the message.
    ///
    /// @throws Refusal when it cannot be filled in
    public void look(Person person) throws Refusal {
        if (!differing.isEmpty() && looked > ENOUGH) {
            return;
        }
        List<Object> key = new ArrayList<>();
        for (String attribute : read) {
            if (!tags.containsKey(attribute)) {
                key.add(String.valueOf(person.attributes().get(attribute)));
            }
        }
        if (readsSegments) {
            key.add(standing.apply(person));
        }
        if (!seen.add(key)) {
            return;
        }
        looked++;
        Filled filled = filled(marked(person, "a"), person);
        if (filled == null) {
            return;
        }
        Base base = bases.get(filled.path());
        if (base == null) {
            bases.put(filled.path(), new Base(person, filled));
            whole(person, filled);
        } else if (!filled.says(base.filled())) {
            explain(person, base);
        }
    }

    /// A tag that a filter would change, or that would lead elsewhere, cannot stand there.
    private void whole(Person person, Filled first) throws Refusal {
        for (String attribute : tags.keySet()) {
            Map<String, Value> other = new HashMap<>(marked(person, "a"));
            other.put(attribute, new Value.Text(mark(attribute, "Bb")));
            Filled second = filled(other, person);
            Filled plain = filled(without(person, attribute), person);
            if (read.contains(attribute)
                    && (second == null || plain == null || !second.path().equals(plain.path()) || !tagged(second).says(tagged(first)))) {
                differing.add(attribute);
            }
        }
    }

    private Map<String, Value> without(Person person, String attribute) {
        Map<String, Value> values = new HashMap<>(marked(person, "a"));
        Value own = person.attributes().get(attribute);
        if (own == null) {
            values.remove(attribute);
        } else {
            values.put(attribute, own);
        }
        return values;
    }

    /// Which attribute makes two people's pages differ.
    private void explain(Person person, Base base) throws Refusal {
        Map<String, Value> same = new HashMap<>(marked(base.person(), "a"));
        boolean found = false;
        for (String attribute : read) {
            Value value = person.attributes().get(attribute);
            if (!tags.containsKey(attribute) && !String.valueOf(value).equals(String.valueOf(base.person().attributes().get(attribute)))) {
                Map<String, Value> one = new HashMap<>(same);
                if (value == null) {
                    one.remove(attribute);
                } else {
                    one.put(attribute, value);
                }
                Filled filled = filled(one, base.person());
                if (filled != null && filled.path().equals(base.filled().path()) && !filled.says(base.filled())) {
                    differing.add(attribute);
                    found = true;
                }
            }
        }
        if (!found && differing.isEmpty()) {
            differing.add(readsSegments ? "customer.segments" : String.join(" and ", read));
        }
    }

    private Map<String, Value> marked(Person person, String kind) {
        Map<String, Value> values = new HashMap<>(person.attributes());
        tags.keySet().forEach(attribute -> values.put(attribute, new Value.Text(mark(attribute, kind))));
        return values;
    }

    private static String mark(String attribute, String kind) {
        return "Xq" + kind + Integer.toHexString(attribute.hashCode()) + "qX";
    }

    private Filled tagged(Filled filled) {
        return new Filled(tagged(filled.html()), tagged(filled.subject()), tagged(filled.preheader()), filled.path());
    }

    private String tagged(String text) {
        String all = text;
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            all = all.replace(mark(tag.getKey(), "a"), tag.getValue()).replace(mark(tag.getKey(), "Bb"), tag.getValue());
        }
        return all;
    }

    /// @return null where nothing is sent
    private @Nullable Filled filled(Map<String, Value> values, Person person) throws Refusal {
        Person as = new Person(person.id(), person.key(), values, person.tags(), person.consent());
        Standing where = standing.apply(person);
        Rendering page = renderer.rendering(message, as, where);
        return page.notSent() != null
                ? null
                : new Filled(page.html(), line(renderer.rendering(part(message.subject()), as, where).html()),
                        line(renderer.rendering(part(message.preheader()), as, where).html()), page.path());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// The pages, once everybody was looked at; CSS is on their elements.
    ///
    /// @throws Refusal when they differ from person to person within a variant, naming by what
    public List<FixedPage> pages() throws Refusal {
        if (!differing.isEmpty()) {
            String names = String.join(", ", differing.stream().map(name -> "`" + name + "`").toList());
            throw new Refusal("templates/" + message.id() + ".liquid: within a variant it differs from person to person by " + names
                    + "; give each the tag of your service in templates/" + message.id() + ".json, such as \"merge\": {\""
                    + differing.iterator().next() + "\": \"*|TAG|*\"}, where it is printed as it is, or render it per person");
        }
        return bases.values().stream().map(base -> {
            Filled filled = tagged(base.filled());
            return new FixedPage(filled.path(), filled.subject(), InlinedCss.print(Mail.page(filled.preheader(), filled.html())));
        }).toList();
    }
}
