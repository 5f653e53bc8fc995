package whom.rule.text;

import org.antlr.v4.runtime.Token;
import whom.text.Place;

/// Line and column of the tokens of one text. The lexer counts code points; places count UTF-16 units.
record Spots(String text) {
    Place of(Token token) {
        int begin = Math.min(token.getStartIndex(), text.codePointCount(0, text.length()));
        int end = text.offsetByCodePoints(0, begin);
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            boolean carriageReturn = text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (text.charAt(i) == '\n' || carriageReturn) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, end - lineStart + 1);
    }
}
