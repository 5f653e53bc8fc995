package whom.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.Taken;

/// One distinct way through a message's branches, and who gets it.
///
/// @param id       `v1`, `v2` … in the order of the branches in the source
/// @param when     what holds for its people, a phrase for each branch that was decided; empty when the message has none
/// @param people   how many distinct people get it, exactly
/// @param segments people by id of the segment, in the order in which the segments were asked for
/// @param example  the key of the first person who gets it, or null when nobody does
/// @param path     the branches
public record Variant(String id, List<String> when, long people, Map<String, Long> segments, @Nullable String example, List<Taken> path) {
    public Variant {
        when = List.copyOf(when);
        path = List.copyOf(path);
    }

    /// Whether nobody gets it.
    public boolean isDead() {
        return people == 0;
    }
}
