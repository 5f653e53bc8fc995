package whom.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whom.export.Counts.Warning;

/// Counts while they grow.
final class Tallies {
    private final Map<String, Long> suppressedFor = new TreeMap<>();
    private final Map<String, Long> rejectedFor = new TreeMap<>();
    private final Map<String, Long> mergedFor = new TreeMap<>();
    private final Map<String, Map<Flaw, Long>> flaws = new LinkedHashMap<>();
    private long selected;
    private long written;
    private long removed;
    private long unnamed;

    void selected() {
        selected++;
    }

    void written() {
        written++;
    }

    void merged(String reason) {
        mergedFor.merge(reason, 1L, Long::sum);
    }

    /// Whom the receiver shall take out.
    ///
    /// @param named       how many of them are named
    /// @param withoutName how many can only be counted
    void gone(long named, long withoutName) {
        removed = named;
        unnamed = withoutName;
    }

    void suppressed(String reason) {
        suppressedFor.merge(reason, 1L, Long::sum);
    }

    void rejected(String reason) {
        rejectedFor.merge(reason, 1L, Long::sum);
    }

    void warned(String header, Flaw flaw) {
        flaws.computeIfAbsent(header, _ -> new EnumMap<>(Flaw.class)).merge(flaw, 1L, Long::sum);
    }

    Counts counts() {
        List<Warning> warnings = new ArrayList<>();
        flaws.forEach((header, byFlaw) -> byFlaw.forEach((flaw, values) -> warnings.add(new Warning(header, flaw.outcome(), values))));
        return new Counts(selected, written, sum(suppressedFor), sum(rejectedFor), sum(mergedFor),
                Map.copyOf(suppressedFor), Map.copyOf(rejectedFor), Map.copyOf(mergedFor), removed, unnamed, warnings);
    }

    private static long sum(Map<String, Long> byReason) {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }
}
