package whom.desk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.intake.Content;
import whom.intake.PlannedColumn;
import whom.profile.Schema;
import whom.text.Folding;

/// Why a table cannot be imported as it is mapped.
public sealed interface Snag {
    /// Such a file brings nobody, whatever is said about its columns.
    record Useless(String why) implements Snag {}

    /// Nobody can be imported without something that no column holds.
    ///
    /// @param target the key, `event` or `at`
    record Missing(String target) implements Snag {}

    /// Two columns mean the same.
    record Twice(String target, String first, String second) implements Snag {}

    /// All of them; none when nothing stands against it.
    static List<Snag> of(OpenTable table, Schema schema) {
        List<Snag> snags = new ArrayList<>();
        var recipe = table.plan().recipe();
        if (recipe != null && recipe.refusal() != null) {
            return List.of(new Useless(recipe.refusal()));
        }
        Map<String, String> taken = new HashMap<>();
        table.plan().written().constants().keySet().forEach(target -> taken.put(Folding.fold(target), ""));
        for (PlannedColumn column : table.plan().columns()) {
            if (!column.isSkipped()) {
                String other = taken.putIfAbsent(Folding.fold(column.to()), column.header());
                if (other != null) {
                    snags.add(new Twice(column.to(), other, column.header()));
                }
            }
        }
        List<String> needed = table.plan().content() == Content.EVENTS ? List.of(schema.key(), "event", "at") : List.of(schema.key());
        needed.stream().filter(target -> !taken.containsKey(Folding.fold(target))).forEach(target -> snags.add(new Missing(target)));
        return snags;
    }
}
