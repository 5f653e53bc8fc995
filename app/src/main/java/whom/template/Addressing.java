package whom.template;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.template.mapping.MappedValue;
import whom.template.mapping.Mapping;

/// By which names the templates of a dialect read a person. `segment` and `customer.segments` are Whom's own.
public final class Addressing {
    private static final String SEGMENT = "segment";
    private static final String CUSTOMER = "customer";
    private static final String SEGMENTS = "segments";

    /// What Liquid answers of any group that has no such name.
    private static final Set<String> QUESTIONS = Set.of("size", "first", "last");

    private static final Pattern WRITABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final Dialect dialect;
    private final Names names;
    /// Attributes by what they are called below a name that stands for the person.
    private final Map<String, String> inPerson = new HashMap<>();
    /// Attributes by the names of their own.
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Mapping.Line> mapped;

    /// By the names that the attributes have.
    public Addressing(Dialect dialect, Schema schema) {
        this(dialect, schema, Mapping.NONE);
    }

    /// @param mapping further names; lines of attributes that are not there stand for nothing
    public Addressing(Dialect dialect, Schema schema, Mapping mapping) {
        this.dialect = dialect;
        this.names = Names.of(dialect);
        schema.attributes().forEach(attribute -> kinds.put(attribute.name(), attribute.kind()));
        this.mapped = mapping.lines().stream().filter(line -> kinds.containsKey(line.attribute())).toList();
        for (Attribute one : schema.attributes()) {
            String attribute = one.name();
            inPerson.put(attribute, attribute);
            switch (names.plain()) {
                case AS_IT_IS, WRITABLE -> byName.put(attribute, attribute);
                case UPPER_CASE -> byName.put(plain(attribute).toUpperCase(Locale.ROOT), attribute);
                case NEVER -> {
                    // Only through the person.
                }
            }
        }
        if (names.plain() == Names.Plain.WRITABLE) {
            for (Attribute one : schema.attributes()) {
                byName.putIfAbsent(plain(one.name()), one.name());
                inPerson.putIfAbsent(plain(one.name()), one.name());
            }
        }
        Map<String, String> byPlainName = new HashMap<>();
        inPerson.keySet().forEach(attribute -> byPlainName.put(plain(attribute), attribute));
        names.own()
                .forEach((name, meant) -> meant.stream().filter(byPlainName::containsKey).findFirst().map(byPlainName::get).ifPresent(a -> {
                    byName.put(name, a);
                    inPerson.putIfAbsent(name, a);
                }));
        if (names.labels()) {
            schema.attributes().forEach(attribute -> inPerson.putIfAbsent(attribute.label(), attribute.name()));
        }
    }

    /// `First Name` as `first_name`: attributes that came with a file are called as its columns were.
    private static String plain(String attribute) {
        return attribute.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }

    /// How a template spells each attribute, in the order in which people would look for it: names of its own, then below the person; each spelling with
    /// its attribute.
    public Map<String, String> spellings() {
        Map<String, String> all = new LinkedHashMap<>();
        mapped.forEach(line -> all.put(String.join(".", line.steps()), line.attribute()));
        new TreeMap<>(byName)
                .forEach((name, attribute) -> spell(dialect == Dialect.BRAZE ? "${" + name + "}" : name, name, attribute, all));
        for (String person : new TreeSet<>(names.people())) {
            new TreeMap<>(inPerson).forEach((name, attribute) -> {
                switch (dialect) {
                    case BRAZE -> spell(person + ".${" + name + "}", name, attribute, all);
                    case LIQUID, LIQP, SHOPIFY, CUSTOMERIO, KLAVIYO -> spell(person + "." + name, name, attribute, all);
                    case MAILCHIMP -> {
                        // Merge tags have no groups but those of an audience.
                    }
                }
            });
        }
        return all;
    }

    private static void spell(String spelled, String name, String attribute, Map<String, String> all) {
        if (WRITABLE.matcher(name).matches()) {
            all.putIfAbsent(spelled, attribute);
        }
    }

    /// What a variable stands for.
    public Target target(Variable variable) {
        if (variable.equals(Variable.ANY)) {
            return new Target.Anything();
        }
        Target byMapping = mapped(variable.steps());
        if (byMapping != null) {
            return byMapping;
        }
        if (variable.root().equals(SEGMENT)) {
            return new Target.Segment();
        }
        if (variable.root().equals(CUSTOMER) && variable.steps().size() > 1 && variable.steps().get(1).equals(SEGMENTS)) {
            return new Target.Segments();
        }
        if (!names.people().contains(variable.root())) {
            return attribute(variable.root(), byName.get(variable.root()));
        }
        if (variable.steps().size() == 1) {
            return new Target.Person();
        }
        String name = variable.steps().get(1);
        return attribute(name, inPerson.get(name));
    }

    /// Whether a variable that stands for an attribute is its value as it is, not something within it or made of it. A default makes no difference: it
    /// is the same for all who have no value.
    boolean isWhole(Variable variable) {
        List<String> steps = variable.steps();
        for (Mapping.Line line : mapped) {
            int length = line.steps().size();
            if (length <= steps.size() && IntStream.range(0, length).allMatch(at -> same(line.steps(), steps, at))) {
                return length == steps.size() && line.format() == null;
            }
        }
        return steps.size() == stepsToAttribute(steps);
    }

    /// How many steps lead to an attribute; what follows reads something of its value.
    public int stepsToAttribute(List<String> steps) {
        return names.people().contains(steps.getFirst()) ? 2 : 1;
    }

    /// A mapped name, with a default or a format as well as without, depends on its attribute alone; a group of them on all of these.
    private @Nullable Target mapped(List<String> steps) {
        Target group = null;
        for (Mapping.Line line : mapped) {
            List<String> name = line.steps();
            int same = 0;
            while (same < Math.min(name.size(), steps.size()) && same(name, steps, same)) {
                same++;
            }
            if (same == name.size()) {
                return new Target.OfPerson(line.attribute());
            }
            if (same == steps.size()) {
                group = new Target.Person();
            }
        }
        return group;
    }

    /// Every name of the person stands for the same.
    private boolean same(List<String> name, List<String> steps, int at) {
        return name.get(at).equals(steps.get(at))
                || (at == 0 && names.people().contains(name.get(0)) && names.people().contains(steps.get(0)));
    }

    private static Target attribute(String asked, @Nullable String attribute) {
        return attribute == null ? new Target.Nothing(asked) : new Target.OfPerson(attribute);
    }

    private static void put(Map<String, String> names, Map<String, Object> values, Map<String, Object> into) {
        names.forEach((name, attribute) -> {
            Object value = values.get(attribute);
            if (value != null) {
                into.put(name, value);
            }
        });
    }

    /// What stands for a person under each mapped name that has something.
    ///
    /// @param values of the person's attributes, as values of Liquid
    Map<Mapping.Line, Object> values(Map<String, Object> values) {
        Map<Mapping.Line, Object> all = new LinkedHashMap<>();
        for (Mapping.Line line : mapped) {
            Object value = MappedValue.of(line, values.get(line.attribute()), kinds.getOrDefault(line.attribute(), Kind.TEXT));
            if (value != null) {
                all.put(line, value);
            }
        }
        return all;
    }

    /// @param value null where there is none: then it is put only where its name would ask its group something else, as `event.first` does
    @SuppressWarnings({"unchecked", "NullAway"}) // what is a map here was made here; a template reads a null as nothing
    private static void put(List<String> steps, @Nullable Object value, Map<String, Object> into) {
        if (value == null && (steps.size() == 1 || !QUESTIONS.contains(steps.getLast()))) {
            return;
        }
        Map<String, Object> group = into;
        for (String step : steps.subList(0, steps.size() - 1)) {
            Object there = group.get(step);
            Map<String, Object> next = there instanceof Map<?, ?> map ? (Map<String, Object>) map : new HashMap<>();
            group.put(step, next);
            group = next;
        }
        group.put(steps.getLast(), value);
    }

    /// The data of a template.
    ///
    /// @param values of the person's attributes, as values of Liquid
    Map<String, Object> data(Map<String, Object> values, Standing standing) {
        Map<String, Object> data = new HashMap<>();
        put(byName, values, data);
        Map<String, Object> person = new HashMap<>();
        put(inPerson, values, person);
        Map<Mapping.Line, Object> further = values(values);
        for (Mapping.Line line : mapped) {
            List<String> steps = line.steps();
            Object value = further.get(line);
            if (names.people().contains(steps.getFirst())) {
                put(steps.subList(1, steps.size()), value, person);
            } else {
                put(steps, value, data);
            }
        }
        names.people().forEach(name -> data.put(name, person));
        Map<String, Object> customer = names.people().contains(CUSTOMER) ? new HashMap<>(person) : new HashMap<>();
        customer.put(SEGMENTS, standing.segments());
        data.put(CUSTOMER, customer);
        if (standing.segment() == null) {
            data.remove(SEGMENT);
        } else {
            data.put(SEGMENT, standing.segment());
        }
        return data;
    }
}
