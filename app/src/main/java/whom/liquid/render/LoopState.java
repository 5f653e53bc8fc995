package whom.liquid.render;

import org.jspecify.annotations.Nullable;
import whom.liquid.value.Fields;

/// `forloop`: where a `for` stands.
final class LoopState implements Fields {
    private final String name;
    private final long length;
    private final @Nullable LoopState parent;
    private long index;

    LoopState(String name, long length, @Nullable LoopState parent) {
        this.name = name;
        this.length = length;
        this.parent = parent;
    }

    void next() {
        index++;
    }

    @Nullable
    LoopState parent() {
        return parent;
    }

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "first" -> index == 0;
            case "last" -> index == length - 1;
            case "length" -> length;
            case "name" -> name;
            case "parentloop" -> parent;
            default -> null;
        };
    }
}
