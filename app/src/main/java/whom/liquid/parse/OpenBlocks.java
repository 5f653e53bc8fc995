package whom.liquid.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import whom.liquid.lex.Token;

/// The blocks that are being read, one in another, and what is said of those that end wrongly.
public final class OpenBlocks {
    private final Reading reading;
    private final Deque<Token.Tag> open = new ArrayDeque<>();

    /// What an end tag ends of the block that is being read.
    public enum Ending {
        /// Nothing: no block of its name is open.
        NOTHING,
        /// The block itself.
        BLOCK,
        /// A block around it, and so this one, too, which has no end of its own; the tag has to be read again there.
        BLOCK_AROUND
    }

    public OpenBlocks(Reading reading) {
        this.reading = reading;
    }

    public int depth() {
        return open.size();
    }

    public void enter(Token.Tag opener) {
        open.push(opener);
    }

    public void leave() {
        open.pop();
    }

    /// At the end of the text: whatever is open is never closed.
    public void endOfText() {
        if (!open.isEmpty()) {
            Token.Tag opener = open.element();
            reading.problem(opener.span(), neverClosed(opener));
        }
    }

    /// @param tag whose name starts with `end`
    public Ending ending(Token.Tag tag) {
        Token.Tag opener = open.peek();
        String closes = tag.name().substring(3);
        if (opener == null || open.stream().noneMatch(one -> one.name().equals(closes))) {
            return Ending.NOTHING;
        }
        if (closes.equals(opener.name())) {
            return Ending.BLOCK;
        }
        reading.problem(opener.span(),
                neverClosed(opener) + " before {% " + tag.name() + " %} in line " + tag.span().place().line());
        return Ending.BLOCK_AROUND;
    }

    private static String neverClosed(Token.Tag opener) {
        return "'" + opener.name() + "' is never closed: {% end" + opener.name() + " %} is missing";
    }

    /// An end tag that belongs to nothing.
    public void closesNothing(Token.Tag tag) {
        Token.Tag opener = open.peek();
        reading.problem(tag.span(), "'" + tag.name() + "' closes nothing: " + (opener == null
                ? "no block is open here"
                : "the block that is open here is '" + opener.name() + "' of line " + opener.span().place().line()));
    }
}
