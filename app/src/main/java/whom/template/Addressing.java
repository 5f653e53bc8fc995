package whom.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Schema;

/// By which names the templates of a dialect read a person. `segment` and `customer.segments` are Whom's own.
public final class Addressing {
    private static final String SEGMENT = "segment";
    private static final String CUSTOMER = "customer";
    private static final String SEGMENTS = "segments";

    private final Names names;
    /// Attributes by what they are called below a name that stands for the person.
    private final Map<String, String> inPerson = new HashMap<>();
    /// Attributes by the names of their own.
    private final Map<String, String> byName = new HashMap<>();

    public Addressing(Dialect dialect, Schema schema) {
        this.names = Names.of(dialect);
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

    /// What a variable stands for.
    public Target target(Variable variable) {
        if (variable.equals(Variable.ANY)) {
            return new Target.Anything();
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

    /// Whether a variable that stands for an attribute is its value as it is, not something within it or made of it.
    boolean isWhole(Variable variable) {
        return variable.steps().size() == (names.people().contains(variable.root()) ? 2 : 1);
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

    /// The data of a template.
    ///
    /// @param values of the person's attributes, as values of Liquid
    Map<String, Object> data(Map<String, Object> values, Standing standing) {
        Map<String, Object> data = new HashMap<>();
        put(byName, values, data);
        Map<String, Object> person = new HashMap<>();
        put(inPerson, values, person);
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
