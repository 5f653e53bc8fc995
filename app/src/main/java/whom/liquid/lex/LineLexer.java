package whom.liquid.lex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// Cuts what stands in a `liquid` tag into tags, one a line.
public final class LineLexer {
    private final Source source;
    private final List<LiquidProblem> problems;

    /// @param problems takes what is wrong
    public LineLexer(Source source, List<LiquidProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    public List<Token> tokens(Span inside) {
        List<Token> tokens = new ArrayList<>();
        Token.@Nullable Tag comment = null;
        int depth = 0;
        for (int start = inside.start(); start < inside.end();) {
            int end = source.text().indexOf('\n', start);
            end = end < 0 || end > inside.end() ? inside.end() : end;
            Token.Tag tag = line(start, end);
            start = end + 1;
            if (tag == null) {
                continue;
            }
            if (tag.name().equals("comment")) {
                comment = depth == 0 ? tag : comment;
                depth++;
            } else if (depth > 0) {
                depth -= tag.name().equals("endcomment") ? 1 : 0;
            } else if (tag.name().isEmpty()) {
                problems.add(tag.span().problem("a line of a 'liquid' tag starts with the name of a tag"));
            } else if (!tag.name().equals("#")) {
                tokens.add(tag);
            }
        }
        if (depth > 0 && comment != null) {
            problems.add(comment.span().problem("'comment' is never closed: endcomment is missing"));
        }
        return tokens;
    }

    private Token.@Nullable Tag line(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return start == end
                ? null
                : Token.Tag.of(source, start, end, start, Lexer.endOfName(source.text(), start, end), end);
    }
}
