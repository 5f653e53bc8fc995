package whom.audience;

import java.util.Map;
import whom.rule.Path;

/// What came of counting a rule; every number is exact. Paths are those of the written rule, of the root and all active nodes.
///
/// @param everyone how many people there are
/// @param alone    people who match that node on its own, its negation applied
/// @param running  people who match the children of its group up to and with that node, joined as the group joins them; not of the root
/// @param without  the total if that node were not there
/// @param members  the people that the rule selects
public record Counted(long total, long everyone, Map<Path, Long> alone, Map<Path, Long> running, Map<Path, Long> without,
        Bitmap members) {
    public Counted {
        alone = Map.copyOf(alone);
        running = Map.copyOf(running);
        without = Map.copyOf(without);
    }
}
