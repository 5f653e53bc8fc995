package whom.liquid.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import whom.liquid.Variable;

/// The names that a template makes, by `assign`, `capture` and loops, and what each is made of.
public final class Origins {
    private final Map<String, Set<Variable>> made = new HashMap<>();

    /// What a name is made of, to be added to.
    public Set<Variable> of(String name) {
        return made.computeIfAbsent(name, n -> new LinkedHashSet<>());
    }

    /// Whether the template makes that name itself.
    public boolean has(String name) {
        return made.containsKey(name);
    }

    /// The made names that are among those, or all where any name is.
    public Set<String> among(Set<Variable> variables) {
        Set<String> names = new LinkedHashSet<>();
        boolean any = variables.contains(Variable.ANY);
        made.keySet().stream().filter(name -> any || variables.stream().anyMatch(v -> v.root().equals(name))).forEach(names::add);
        return names;
    }

    /// Adds whatever those names are made of, until nothing new comes up.
    public void follow(Set<Variable> variables) {
        Deque<Variable> due = new ArrayDeque<>(variables);
        if (variables.contains(Variable.ANY)) {
            made.values().forEach(due::addAll);
        }
        while (!due.isEmpty()) {
            Variable next = due.pop();
            variables.add(next);
            for (Variable source : made.getOrDefault(next.root(), Set.of())) {
                if (variables.add(source)) {
                    due.push(source);
                }
            }
        }
    }
}
