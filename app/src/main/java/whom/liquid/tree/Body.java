package whom.liquid.tree;

import java.util.List;

/// What stands in a block, or in a whole template.
public record Body(List<Node> nodes) {
    public Body {
        nodes = List.copyOf(nodes);
    }

    /// Nothing at all.
    public static final Body EMPTY = new Body(List.of());
}
