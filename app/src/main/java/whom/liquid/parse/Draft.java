package whom.liquid.parse;

import java.util.ArrayList;
import java.util.List;
import whom.liquid.tree.Body;
import whom.liquid.tree.Node;
import whom.liquid.value.Whitespace;

/// What stands in a block while it is read. A block that could never print but white space prints none.
final class Draft {
    private final List<Node> nodes = new ArrayList<>();
    private boolean blank = true;

    /// @param nodeIsBlank whether the node can print nothing but white space
    void add(Node node, boolean nodeIsBlank) {
        nodes.add(node);
        blank &= nodeIsBlank;
    }

    boolean isBlank() {
        return blank;
    }

    Body body() {
        return new Body(nodes);
    }

    /// Without the white space.
    Body bodyWithoutBlanks() {
        return new Body(nodes.stream().filter(node -> !(node instanceof Node.Text text && isBlank(text.text()))).toList());
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
