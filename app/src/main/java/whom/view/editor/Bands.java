package whom.view.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import whom.rule.Band;
import whom.rule.Condition.Ranked;
import whom.view.editor.WaysEditor.Now;
import whom.view.editor.WaysEditor.Way;
import whom.view.parts.Look;

/// Which part of the ranks: the top 25 %, the bottom 10 %, between 25 and 75 %.
final class Bands {
    private Bands() {
    }

    static Editor editor(Look look, @Nullable Band band, RowChange row) {
        List<Way> ways = List.of(way(look, "top", false, (n, _) -> new Band.Top(n)),
                way(look, "bottom", false, (n, _) -> new Band.Bottom(n)),
                way(look, "between", true, Band.Between::new));
        return new WaysEditor(look, ways, now(look, band), text -> WaysEditor.percent(text, look.locale()), row);
    }

    private static Way way(Look look, String word, boolean two, BiFunction<BigDecimal, BigDecimal, Band> make) {
        return new Way("band-" + word, look.text("window.band." + word), two, (n, m) -> c -> c instanceof Ranked(var attribute, _, var mark)
                ? new Ranked(attribute, make.apply(n, m), mark)
                : c);
    }

    private static Now now(Look look, @Nullable Band band) {
        return switch (band) {
            case null -> now(look, 0, "25", "");
            case Band.Top(BigDecimal percent) -> now(look, 0, percent.toPlainString(), "");
            case Band.Bottom(BigDecimal percent) -> now(look, 1, percent.toPlainString(), "");
            case Band.Between(BigDecimal from, BigDecimal to) -> now(look, 2, from.toPlainString(), to.toPlainString());
        };
    }

    private static Now now(Look look, int way, String first, String second) {
        return new Now(way, first, second, look.text("window.band.name"), "%");
    }
}
