package whom.liquid.mailchimp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// Cuts a template into text and merge tags, wherever they stand: in text, in attributes, in comments.
///
/// A tag goes from `*|` to the next `|*`. A `*|` that nothing ends is text, as `*|a` in a style sheet, unless what follows looks like a tag: capitals, or a word and a sign
/// that belongs to tags.
final class MergeLexer {
    private static final Pattern LIKE_A_TAG = Pattern.compile("[A-Z][A-Z0-9_]+(?![A-Za-z])|[A-Za-z][A-Za-z0-9_]*[:|*]");
    /// How people write a `*|` that shall be seen.
    private static final String ESCAPED = "*&#124;";
    private static final Pattern ENCODED = Pattern.compile("\\*%7C([A-Za-z0-9_:%]*?)%7C\\*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_COLON = Pattern.compile("[A-Za-z_]{1,30}:");
    /// Verbs that people put around a whole tag.
    private static final Pattern VERB = Pattern.compile("(?i)(UPPER|LOWER|TITLE|URL|HTML|IF|IFNOT|ELSEIF):\\s*");

    private final Source source;
    private final String text;
    private final Reading reading;
    private final List<Piece> pieces = new ArrayList<>();

    MergeLexer(Source source, Reading reading) {
        this.source = source;
        this.text = source.text();
        this.reading = reading;
    }

    List<Piece> pieces() {
        int from = 0;
        int close = text.indexOf("|*");
        int open = text.indexOf("*|");
        while (open >= 0) {
            if (close >= 0 && close < open + 2) {
                close = text.indexOf("|*", open + 2);
            }
            int next = text.indexOf("*|", open + 2);
            boolean ends = close >= 0 && (next < 0 || next >= close);
            if (ends && isTag(open + 2, close)) {
                text(from, open);
                tag(open, close);
                from = close + 2;
                next = text.indexOf("*|", from);
            } else if (!ends) {
                unended(open, next);
            }
            open = next;
        }
        text(from, text.length());
        return pieces;
    }

    /// Whether that can have been meant as a tag: it starts as a word or its HTML does, and is no rule of a style sheet.
    private boolean isTag(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        char first = text.charAt(at);
        if (!Character.isLetter(first) && "_<&".indexOf(first) < 0) {
            return false;
        }
        return text.indexOf('{', at, to) < 0 || WITH_COLON.matcher(text).region(at, to).lookingAt();
    }

    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':';
    }

    private void tag(int open, int close) {
        Span inside = new Span(source, open + 2, close);
        pieces.add(new Piece.Tag(new Span(source, open, close + 2), inside, Entities.decoded(text.substring(open + 2, close))));
    }

    private void unended(int open, int next) {
        Matcher like = LIKE_A_TAG.matcher(text).region(open + 2, text.length());
        if (!like.lookingAt()) {
            return;
        }
        Span span = new Span(source, open, Math.min(like.end(), text.length()));
        Matcher around = VERB.matcher(text).region(open + 2, next < 0 ? open + 2 : next);
        if (around.matches()) {
            reading.problem(span,
                    "a merge tag cannot stand in another: write the name alone, as in *|" + around.group().strip() + "FNAME|*");
        } else {
            String name = like.group();
            reading.problem(span, "'*|" + ("*|:".indexOf(name.charAt(name.length() - 1)) < 0 ? name : name.substring(0, name.length() - 1))
                    + "' has no '|*' that ends it");
        }
    }

    private void text(int from, int to) {
        if (from == to) {
            return;
        }
        pieces.add(new Piece.Text(new Span(source, from, to)));
        for (int end = text.indexOf("|*", from); end >= 0 && end < to; end = text.indexOf("|*", end + 1)) {
            int word = end;
            while (word > from && isCapital(text.charAt(word - 1))) {
                word--;
            }
            if (end - word > 1 && !text.startsWith(ESCAPED, word - ESCAPED.length())) {
                reading.problem(new Span(source, end, end + 2), "'|*' ends no merge tag: its '*|' is missing");
            }
        }
        Matcher encoded = ENCODED.matcher(text).region(from, to);
        while (encoded.find()) {
            reading.problem(new Span(source, encoded.start(), encoded.end()),
                    "'" + encoded.group() + "' is a merge tag that an editor has encoded: write *|" + encoded.group(1) + "|*");
        }
    }
}
