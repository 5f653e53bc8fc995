package whom.liquid.parse;

import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// What a dialect of Liquid makes of `{{ … }}`.
@FunctionalInterface
public interface Outputs {
    /// As Liquid itself does.
    Outputs PLAIN = (span, value, _) -> new Node.Output(span, value);

    Node node(Span span, Filtered value, ExtraTag.Surroundings surroundings);
}
