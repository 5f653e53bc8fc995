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
    public static List<String> of(Message message, Set<Variable> variables, Addressing addressing, Collection<String> ids) {
        return variables.stream().noneMatch(variable -> readsSegments(addressing.target(variable)))
                ? List.of()
                : ids.stream().filter(id -> message.source().contains("'" + id + "'") || message.source().contains("\"" + id + "\""))
                        .toList();
    }

    private static boolean readsSegments(Target target) {
        return switch (target) {
            case Target.Segment _,Target.Segments _,Target.Person _,Target.Anything _ -> true;
            case Target.OfPerson _,Target.Nothing _ -> false;
        };
    }
}
