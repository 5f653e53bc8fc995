package whom.audience.quality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks at what became worse since earlier imports.
///
/// Usual is the median of the last five snapshots. Told is
/// - people, or events of a kind, at least a tenth fewer than usual, and at least 20 fewer;
/// - completeness or validity of an attribute at least 5 percent points below the usual, when that concerns at least 20 people.
public final class Watch {
    private static final int REMEMBERED = 5;
    private static final double FEWER = 0.1;
    private static final double POINTS = 0.05;
    private static final double LEAST = 20;
    /// Shares of people are no exact numbers.
    private static final double ROUNDING = 1e-9;

    private Watch() {
    }

    /// Every figure that is not as it was, people first, then attributes and events in their order; what is gone comes last.
    public static List<Change> changes(Snapshot before, Snapshot now) {
        return figures(List.of(before), now).stream().map(figure -> new Change(figure, figure.in(before), figure.in(now)))
                .filter(change -> change.before() != change.now()).toList();
    }

    /// What fell below the usual, in the same order, with the usual as what was before; nothing without a history.
    ///
    /// @param history the oldest first, without the one of now
    public static List<Change> alerts(List<Snapshot> history, Snapshot now) {
        List<Snapshot> remembered = history.subList(Math.max(0, history.size() - REMEMBERED), history.size());
        return remembered.isEmpty()
                ? List.of()
                : figures(remembered, now).stream().map(figure -> new Change(figure, usual(figure, remembered), figure.in(now)))
                        .filter(change -> isTold(change, now)).toList();
    }

    private static Set<Figure> figures(List<Snapshot> before, Snapshot now) {
        Set<Figure> figures = new LinkedHashSet<>();
        figures.add(new Figure.People());
        List<Snapshot> all = new ArrayList<>(List.of(now));
        all.addAll(before.reversed());
        for (Snapshot snapshot : all) {
            snapshot.attributes().keySet().forEach(attribute -> {
                figures.add(new Figure.Completeness(attribute));
                figures.add(new Figure.Validity(attribute));
            });
            snapshot.events().keySet().forEach(kind -> figures.add(new Figure.Events(kind)));
        }
        return figures;
    }

    /// The lower one of the two in the middle, so that it is one that there was.
    private static double usual(Figure figure, List<Snapshot> snapshots) {
        double[] sorted = snapshots.stream().mapToDouble(figure::in).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    private static boolean isTold(Change change, Snapshot now) {
        double fall = change.before() - change.now();
        return switch (change.figure()) {
            case Figure.People _,Figure.Events _ -> fall >= LEAST && fall >= FEWER * change.before() - ROUNDING;
            case Figure.Completeness _ -> fall >= POINTS - ROUNDING && fall * now.people() >= LEAST - ROUNDING;
            case Figure.Validity(String attribute) -> {
                Figures figures = now.attributes().get(attribute);
                yield figures != null && fall >= POINTS - ROUNDING && fall * figures.filled() >= LEAST - ROUNDING;
            }
        };
    }
}
