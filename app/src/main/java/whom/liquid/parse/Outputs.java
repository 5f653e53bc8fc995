package whom.liquid.parse;

import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// What a dialect of Liquid makes of `{{ … }}`.
@FunctionalInterface
public interface Outputs {
    /// As Liquid itself does.
    Outputs PLAIN = (span, inside, surroundings) -> new Node.Output(span, surroundings.filtered(inside));

    /// @param inside what stands between the braces
    Node node(Span span, Span inside, ExtraTag.Surroundings surroundings);
}
