package whom.view.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import whom.template.difference.Line;
import whom.template.difference.Line.Piece;
import whom.template.difference.Line.Side;
import whom.view.preview.FoldedLines.Row;

class FoldedLinesTest {
    private static Line line(Side side, String text) {
        return new Line(side, List.of(new Piece(text, side != Side.BOTH)));
    }

    private static List<Line> same(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(Side.BOTH, "same"));
        }
        return lines;
    }

    @Test
    void threeLinesAroundWhatDiffersStay() {
        List<Line> lines = same(10);
        lines.add(line(Side.BEFORE, "was"));
        lines.add(line(Side.AFTER, "is"));
        lines.addAll(same(5));
        List<Row> rows = FoldedLines.of(lines);

        assertThat(rows).hasSize(1 + 3 + 2 + 3 + 1);
        assertThat(rows.getFirst()).isEqualTo(new Row.Folded(7));
        assertThat(rows.get(1)).isEqualTo(new Row.Shown(line(Side.BOTH, "same"), 8, 8));
        assertThat(rows.get(4)).isEqualTo(new Row.Shown(line(Side.BEFORE, "was"), 11, 0));
        assertThat(rows.get(5)).isEqualTo(new Row.Shown(line(Side.AFTER, "is"), 0, 11));
        assertThat(rows.get(6)).isEqualTo(new Row.Shown(line(Side.BOTH, "same"), 12, 12));
        assertThat(rows.getLast()).isEqualTo(new Row.Folded(2));
    }

    @Test
    void whereNothingDiffersAllIsFolded() {
        assertThat(FoldedLines.of(same(4))).containsExactly(new Row.Folded(4));
        assertThat(FoldedLines.of(List.of())).isEmpty();
    }
}
