package whom.template.proof.css;

import java.util.ArrayList;
import java.util.List;

/// A text of CSS taken apart at a sign that stands outside of strings and brackets.
public final class Pieces {
    private Pieces() {
    }

    /// The pieces without blanks around them; empty ones are left out.
    ///
    /// @param sign where to cut; a blank stands for any white space
    public static List<String> of(String text, char sign) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = CssReader.afterString(text, i) - 1;
            } else if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c == sign || (sign == ' ' && Character.isWhitespace(c)))) {
                add(pieces, text.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, text.substring(Math.min(start, text.length())));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
