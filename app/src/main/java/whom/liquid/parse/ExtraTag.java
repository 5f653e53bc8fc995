package whom.liquid.parse;

import java.util.List;
import whom.liquid.lex.Token;
import whom.liquid.tree.Body;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// A tag that a dialect of Liquid has on top, or instead of Liquid's own of the same name.
public sealed interface ExtraTag {
    /// Cannot be done here; whoever writes it is told.
    ///
    /// @param why a whole clause: "it asks a server while the mail is sent"
    record Refused(String why) implements ExtraTag {}

    /// Prints what stands in for something that only the sender knows, such as a link to unsubscribe.
    record StandIn(String text) implements ExtraTag {}

    /// Becomes nodes of the tree.
    record Read(Reader reader) implements ExtraTag {}

    /// Has an end tag; what stands between the two is read like everything else.
    record Block(BlockReader reader) implements ExtraTag {}

    /// Reads such a tag; throws a [whom.liquid.lex.SyntaxMistake] when it is wrong.
    @FunctionalInterface
    interface Reader {
        Node read(Token.Tag tag, Surroundings surroundings);
    }

    /// What a tag and all up to its end tag become; throws a [whom.liquid.lex.SyntaxMistake] when the tag is wrong.
    @FunctionalInterface
    interface BlockReader {
        List<Node> read(Token.Tag tag, Body inside, Surroundings surroundings);
    }

    /// What stands around a tag or an output of a dialect.
    interface Surroundings {
        Reading reading();

        /// An expression and its filters.
        Filtered filtered(Span inside);

        /// A partial that is filled in here.
        ///
        /// @param isolated whether it sees nothing of what the template assigns, and the template nothing of what it does
        Node include(Span span, String name, boolean isolated);
    }
}
