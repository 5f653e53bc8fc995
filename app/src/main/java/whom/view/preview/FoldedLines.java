package whom.view.preview;

import java.util.ArrayList;
import java.util.List;
import whom.template.difference.Line;
import whom.template.difference.Line.Side;

/// Lines of two texts held against each other, with long stretches of what is the same folded away.
final class FoldedLines {
    /// So many lines around what differs stay.
    static final int AROUND = 3;

    private FoldedLines() {
    }

    /// A row of the list.
    sealed interface Row {
        /// @param before its number in the text before, from 1; 0 where it is not in it
        /// @param after  its number in the text after
        record Shown(Line line, int before, int after) implements Row {}

        /// Lines that are the same in both.
        record Folded(int lines) implements Row {}
    }

    static List<Row> of(List<Line> lines) {
        boolean[] near = near(lines);
        List<Row> rows = new ArrayList<>();
        int before = 0;
        int after = 0;
        int folded = 0;
        for (int i = 0; i < lines.size(); i++) {
            Side side = lines.get(i).side();
            before += side == Side.AFTER ? 0 : 1;
            after += side == Side.BEFORE ? 0 : 1;
            if (!near[i]) {
                folded++;
                continue;
            }
            if (folded > 0) {
                rows.add(new Row.Folded(folded));
                folded = 0;
            }
            rows.add(new Row.Shown(lines.get(i), side == Side.AFTER ? 0 : before, side == Side.BEFORE ? 0 : after));
        }
        if (folded > 0) {
            rows.add(new Row.Folded(folded));
        }
        return rows;
    }

    private static boolean[] near(List<Line> lines) {
        boolean[] near = new boolean[lines.size()];
        for (int i = 0; i < near.length; i++) {
            if (lines.get(i).side() != Side.BOTH) {
                for (int at = Math.max(0, i - AROUND); at <= Math.min(near.length - 1, i + AROUND); at++) {
                    near[at] = true;
                }
            }
        }
        return near;
    }
}
