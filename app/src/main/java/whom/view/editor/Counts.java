package whom.view.editor;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import whom.rule.Condition;
import whom.rule.Condition.Did;
import whom.rule.Count;
import whom.view.editor.WaysEditor.Now;
import whom.view.editor.WaysEditor.Way;
import whom.view.parts.Look;

/// How often: at least 3 times, exactly once, between 2 and 5 times.
final class Counts {
    private Counts() {
    }

    static Editor editor(Look look, @Nullable Count count, RowChange row) {
        List<Way> ways = List.of(way(look, "atLeast", Count.AtLeast::new), way(look, "exactly", Count.Exactly::new),
                way(look, "atMost", Count.AtMost::new), way(look, "moreThan", Count.MoreThan::new),
                way(look, "fewerThan", Count.FewerThan::new),
                new Way("count-between", look.text("window.count.between"), true,
                        (n, m) -> c -> counted(c, new Count.Between(n.intValueExact(), m.intValueExact()))));
        return new WaysEditor(look, ways, now(look, count), WaysEditor::whole, row);
    }

    private static Way way(Look look, String word, IntFunction<Count> make) {
        return new Way("count-" + word, look.text("window.count." + word), false,
                (n, _) -> c -> counted(c, make.apply(n.intValueExact())));
    }

    private static Condition counted(Condition condition, Count count) {
        return condition instanceof Did(var event, var where, var not, _, var window, var mark)
                ? new Did(event, where, not, count, window, mark)
                : condition;
    }

    private static Now now(Look look, @Nullable Count count) {
        return switch (count) {
            case null -> now(look, 0, 1, "");
            case Count.AtLeast(int n) -> now(look, 0, n, "");
            case Count.Exactly(int n) -> now(look, 1, n, "");
            case Count.AtMost(int n) -> now(look, 2, n, "");
            case Count.MoreThan(int n) -> now(look, 3, n, "");
            case Count.FewerThan(int n) -> now(look, 4, n, "");
            case Count.Between(int n, int m) -> now(look, 5, n, String.valueOf(m));
        };
    }

    private static Now now(Look look, int way, int first, String second) {
        return new Now(way, String.valueOf(first), second, look.text("window.count.name"), look.text("window.count.times"));
    }
}
