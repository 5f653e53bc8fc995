package whom.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.clean.Fix;
import whom.profile.Value;

/// Counts what was done to the cells of a file.
final class Fixes {
    private final Map<String, Map<Fix, Count>> byColumn = new LinkedHashMap<>();

    private static final class Count {
        private long times;
        private final List<String> examples = new ArrayList<>();
    }

    /// @param cell as it came
    void count(Column column, String cell, Cell.Present read) {
        if (read.fixes().isEmpty()) {
            return;
        }
        Map<Fix, Count> counts = byColumn.computeIfAbsent(column.header(), _ -> new EnumMap<>(Fix.class));
        for (Fix fix : read.fixes()) {
            Count count = counts.computeIfAbsent(fix, _ -> new Count());
            count.times++;
            if (count.examples.size() < Fixed.SHOWN) {
                String after = read.value() instanceof Value.Text(String text) && !fix.isDoubt() ? " → " + text : "";
                count.examples.add(cell.strip() + after);
            }
        }
    }

    /// By column, in the order in which they were first needed.
    List<Fixed> all() {
        return byColumn.entrySet().stream()
                .flatMap(column -> column.getValue().entrySet().stream()
                        .map(e -> new Fixed(column.getKey(), e.getKey(), e.getValue().times, e.getValue().examples)))
                .toList();
    }
}
