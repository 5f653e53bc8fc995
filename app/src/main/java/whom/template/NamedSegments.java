package whom.template;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import whom.liquid.Variable;

/// Which segments a template asks for: it reads segments, and the id stands in quotes in its source.
public final class NamedSegments {
    private NamedSegments() {
    }

    /// Those of the ids that it names, in their order.
    ///
    /// @param variables what the template reads
    public static List<String> of(Message message, Set<Variable> variables, Collection<String> ids) {
        return variables.stream().noneMatch(NamedSegments::readsSegments)
                ? List.of()
                : ids.stream().filter(id -> message.source().contains("'" + id + "'") || message.source().contains("\"" + id + "\""))
                        .toList();
    }

    private static boolean readsSegments(Variable variable) {
        return variable.equals(Variable.ANY) || variable.root().equals("segment")
                || (variable.root().equals("customer") && (variable.steps().size() == 1 || variable.steps().get(1).equals("segments")));
    }
}
