package whom.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.liquid.Parsed;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;

/// What of a person and a segment decides which variant of a message it is.
///
/// @param attributes names, in the order of the schema
/// @param segment    whether the message asks which segment is being looked at
/// @param segments   whether it asks which segments the person is in
record Decider(List<String> attributes, boolean segment, boolean segments) {
    static Decider of(Parsed message, Addressing addressing, Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        boolean all = false;
        boolean segment = false;
        boolean segments = false;
        for (Variable variable : message.branchVariables()) {
            switch (addressing.target(variable)) {
                case Target.OfPerson(String attribute) -> names.add(attribute);
                case Target.Person _ -> {
                    all = true;
                    segments = true;
                }
                case Target.Segment _ -> segment = true;
                case Target.Segments _ -> segments = true;
                case Target.Anything _ -> {
                    all = true;
                    segment = true;
                    segments = true;
                }
                case Target.Nothing _ -> {
                    // Nobody has it, so it tells nobody apart.
                }
            }
        }
        boolean every = all;
        List<String> attributes = schema.attributes().stream().map(Attribute::name).filter(name -> every || names.contains(name)).toList();
        return new Decider(attributes, segment, segments);
    }

    /// What two people must share to get the same variant; its values in the order of [#attributes()], then the segments.
    List<Object> keyOf(Person person, Standing standing) {
        List<Object> key = new ArrayList<>(attributes.size() + 2);
        for (String name : attributes) {
            Value value = person.attributes().get(name);
            key.add(value == null ? "" : value);
        }
        if (segment) {
            key.add(String.valueOf(standing.segment()));
        }
        if (segments) {
            key.add(standing.segments());
        }
        return key;
    }

    /// The person with nothing but what decides.
    Person bare(Person person) {
        Map<String, Value> few = new HashMap<>();
        for (String name : attributes) {
            Value value = person.attributes().get(name);
            if (value != null) {
                few.put(name, value);
            }
        }
        return new Person(person.id(), person.key(), few, List.of(), Map.of());
    }
}
