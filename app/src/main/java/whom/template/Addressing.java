package whom.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Schema;

/// By which names the templates of a dialect read a person. `segment` and `customer.segments` are Whom's own.
public final class Addressing {
    private static final String SEGMENT = "segment";
    private static final String CUSTOMER = "customer";
    private static final String SEGMENTS = "segments";

    private final Names names;
    private final Set<String> attributes = new HashSet<>();

    public Addressing(Dialect dialect, Schema schema) {
        this.names = Names.of(dialect);
        schema.attributes().stream().map(Attribute::name).forEach(attributes::add);
    }

    /// What a variable stands for.
    public Target target(Variable variable) {
        if (variable.equals(Variable.ANY)) {
            return new Target.Anything();
        }
        if (variable.root().equals(SEGMENT)) {
            return new Target.Segment();
        }
        if (!names.people().contains(variable.root())) {
            return attribute(variable.root(), names.plain());
        }
        if (variable.steps().size() == 1) {
            return new Target.Person();
        }
        String name = variable.steps().get(1);
        return variable.root().equals(CUSTOMER) && name.equals(SEGMENTS) ? new Target.Segments() : attribute(name, true);
    }

    private Target attribute(String name, boolean readable) {
        return readable && attributes.contains(name) ? new Target.OfPerson(name) : new Target.Nothing(name);
    }

    /// The data of a template.
    ///
    /// @param attributes of the person, as values of Liquid
    Map<String, Object> data(Map<String, Object> attributes, Standing standing) {
        Map<String, Object> data = new HashMap<>();
        if (names.plain()) {
            data.putAll(attributes);
        }
        names.people().forEach(name -> data.put(name, attributes));
        Map<String, Object> customer = names.people().contains(CUSTOMER) ? new HashMap<>(attributes) : new HashMap<>();
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
