package whom.liquid.klaviyo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that a template makes, and how long they hold: `for` and `with` make them for what stands in them, `as` for the block around.
///
/// Each gets a name of its own in the tree, which no template can write; so it ends where it shall, and is never taken for data.
final class Names {
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int made;

    /// One block.
    private static final class Frame {
        final boolean loop;
        final Map<String, String> bound = new HashMap<>();
        final Set<String> items = new HashSet<>();

        Frame(boolean loop) {
            this.loop = loop;
        }
    }

    /// @param loop whether `forloop` means something in it
    void enter(boolean loop) {
        frames.push(new Frame(loop));
    }

    void leave() {
        frames.pop();
    }

    /// A name that nobody has written.
    String fresh(String name) {
        return name + " " + ++made;
    }

    /// Makes a name known in the innermost block under another.
    void bind(String name, String inTree) {
        frames.element().bound.put(name, inTree);
    }

    /// The name of a loop's items, which it sets anew in each round.
    String item(String name) {
        String inTree = fresh(name);
        frames.element().items.add(inTree);
        bind(name, inTree);
        return inTree;
    }

    /// A name that `as` makes; outside of all blocks it takes the place of the data's from then on.
    String assigned(String name) {
        Frame innermost = frames.peek();
        if (innermost == null) {
            return name;
        }
        String known = innermost.bound.get(name);
        if (known != null && !innermost.items.contains(known)) {
            return known;
        }
        String inTree = fresh(name);
        innermost.bound.put(name, inTree);
        return inTree;
    }

    /// What a name is called in the tree, or null when no block makes it.
    @Nullable
    String inTree(String name) {
        for (Frame frame : frames) {
            String bound = frame.bound.get(name);
            if (bound != null) {
                return bound;
            }
        }
        return null;
    }

    boolean isInLoop() {
        return frames.stream().anyMatch(frame -> frame.loop);
    }
}
