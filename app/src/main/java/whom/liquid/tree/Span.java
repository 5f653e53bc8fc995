package whom.liquid.tree;

import whom.liquid.LiquidProblem;
import whom.text.Place;

/// A piece of a source.
///
/// @param start offset of its first character
/// @param end   offset behind its last
public record Span(Source source, int start, int end) {
    public Place place() {
        return source.place(start);
    }

    /// As written, on one line.
    public String written() {
        StringBuilder line = new StringBuilder(end - start);
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = source.text().charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }

    /// Something wrong here.
    public LiquidProblem problem(String message) {
        return new LiquidProblem(message, place(), source.partial());
    }
}
