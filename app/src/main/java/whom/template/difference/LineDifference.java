package whom.template.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whom.template.difference.Line.Piece;
import whom.template.difference.Line.Side;

/// Two texts held against each other, line by line; lines that were changed rather than added or taken away, word by word, too.
public final class LineDifference {
    /// Words, what stands between them, and each sign by itself.
    private static final Pattern WORDS = Pattern.compile("(?<=\\W)|(?=\\W)", Pattern.UNICODE_CHARACTER_CLASS);
    /// Longer lines differ as a whole, so that a picture within a page costs no minutes.
    private static final int LONGEST = 2_000;
    /// Lines that have less in common than this share of their words are two lines.
    private static final double ALIKE = 0.3;

    private LineDifference() {
    }

    /// Every line of both, in order; a line that was changed stands as it was and then as it is.
    public static List<Line> of(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                lines.add(same(before.get(at++)));
            }
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), lines);
            at += delta.getSource().size();
        }
        while (at < before.size()) {
            lines.add(same(before.get(at++)));
        }
        return lines;
    }

    private static Line same(String text) {
        return new Line(Side.BOTH, List.of(new Piece(text, false)));
    }

    private static Line whole(Side side, String text) {
        return new Line(side, List.of(new Piece(text, true)));
    }

    private static void changed(List<String> before, List<String> after, List<Line> lines) {
        List<Line> now = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i < before.size() && i < after.size()) {
                pair(before.get(i), after.get(i), lines, now);
            } else if (i < before.size()) {
                lines.add(whole(Side.BEFORE, before.get(i)));
            } else {
                now.add(whole(Side.AFTER, after.get(i)));
            }
        }
        lines.addAll(now);
    }

    private static void pair(String before, String after, List<Line> was, List<Line> now) {
        if (before.length() <= LONGEST && after.length() <= LONGEST) {
            List<String> from = List.of(WORDS.split(before));
            List<String> to = List.of(WORDS.split(after));
            Patch<String> patch = DiffUtils.diff(from, to);
            int common = from.size() - patch.getDeltas().stream().mapToInt(delta -> delta.getSource().size()).sum();
            if (common >= ALIKE * Math.max(from.size(), to.size())) {
                was.add(new Line(Side.BEFORE, pieces(from, patch, true)));
                now.add(new Line(Side.AFTER, pieces(to, patch, false)));
                return;
            }
        }
        was.add(whole(Side.BEFORE, before));
        now.add(whole(Side.AFTER, after));
    }

    private static List<Piece> pieces(List<String> words, Patch<String> patch, boolean source) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            var chunk = source ? delta.getSource() : delta.getTarget();
            add(pieces, words.subList(at, chunk.getPosition()), false);
            add(pieces, chunk.getLines(), true);
            at = chunk.getPosition() + chunk.size();
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }
}
