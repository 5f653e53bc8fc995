package whom.template.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import whom.text.LineStarts;
import whom.text.Place;

/// What the checks found so far; the same thing at several places is one finding.
final class Findings {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> finding.places().isEmpty() ? 0 : finding.places().getFirst().line())
            .thenComparingInt(finding -> finding.places().isEmpty() ? 0 : finding.places().getFirst().column());

    private final LineStarts lines;
    private final Map<Key, TreeSet<Integer>> found = new LinkedHashMap<>();

    private record Key(Fault fault, String excerpt) {}

    Findings(LineStarts lines) {
        this.lines = lines;
    }

    /// Something about the page as a whole.
    void add(Fault fault, String excerpt) {
        found.computeIfAbsent(new Key(fault, excerpt), _ -> new TreeSet<>());
    }

    /// @param at where it stands in the HTML, in UTF-16 units from 0
    void add(Fault fault, String excerpt, int at) {
        found.computeIfAbsent(new Key(fault, excerpt), _ -> new TreeSet<>()).add(at);
    }

    /// All, the gravest first, then as they stand in the page.
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        found.forEach((key, at) -> {
            List<Place> places = at.stream().map(lines::place).toList();
            all.add(new Finding(key.fault(), key.excerpt(), places));
        });
        all.sort(ORDER);
        return all;
    }
}
