package whom.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.liquid.BranchTest;
import whom.liquid.Parsed;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resolve.Criterion;

/// What of a person and a segment decides which variant of a message it is.
///
/// @param attributes names of all that count, in the order of the schema
/// @param criteria   people for whom all of them come to the same are told apart by the values alone
/// @param values     names of those attributes that decide by their whole value, since branches do more with them than a criterion can tell
/// @param segment    whether the message asks which segment is being looked at
/// @param segments   whether it asks which segments the person is in
record Decider(List<String> attributes, Set<Criterion.OfValue> criteria, List<String> values, boolean segment, boolean segments) {
    static Decider of(Parsed message, Addressing addressing, Schema schema) {
        Map<String, Set<BranchTest>> tests = new LinkedHashMap<>();
        Set<String> whole = new HashSet<>();
        boolean all = false;
        boolean segment = false;
        boolean segments = false;
        for (Variable variable : message.branchVariables()) {
            switch (addressing.target(variable)) {
                case Target.OfPerson(String attribute) -> {
                    Set<BranchTest> of = message.branchTests().get(variable);
                    if (of == null || !addressing.isWhole(variable)) {
                        whole.add(attribute);
                    } else {
                        tests.computeIfAbsent(attribute, _ -> new LinkedHashSet<>()).addAll(of);
                    }
                }
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
        List<String> attributes = new ArrayList<>();
        Set<Criterion.OfValue> criteria = new LinkedHashSet<>();
        List<String> values = new ArrayList<>();
        for (Attribute attribute : schema.attributes()) {
            Set<BranchTest> asked = tests.getOrDefault(attribute.name(), Set.of());
            if (!all && asked.isEmpty() && !whole.contains(attribute.name())) {
                continue;
            }
            attributes.add(attribute.name());
            boolean byValue = all || whole.contains(attribute.name());
            Criteria.of(attribute, asked, byValue).ifPresentOrElse(criteria::addAll, () -> values.add(attribute.name()));
        }
        return new Decider(attributes, criteria, values, segment, segments);
    }

    /// What two people must share, besides what [#criteria()] come to, to get the same variant.
    List<Object> valuesOf(Person person) {
        List<Object> key = new ArrayList<>(values.size());
        for (String name : values) {
            Value value = person.attributes().get(name);
            key.add(value == null ? "" : value);
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
