package whom.rule.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;
import whom.text.Place;

/// Line and column of the tokens of one text. The lexer counts code points; places count UTF-16 units.
final class Spots {
    private final String text;
    private final int codePoints;
    /// Where each line begins, in UTF-16 units.
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    Spots(String text) {
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean carriageReturn = text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (text.charAt(i) == '\n' || carriageReturn) {
                lines.add(i + 1);
            }
        }
    }

    Place of(Token token) {
        int begin = Math.min(token.getStartIndex(), codePoints);
        int at = codePoints == text.length() ? begin : text.offsetByCodePoints(0, begin);
        int found = Collections.binarySearch(lines, at);
        int line = found < 0 ? -found - 2 : found;
        return new Place(line + 1, at - lines.get(line) + 1);
    }
}
