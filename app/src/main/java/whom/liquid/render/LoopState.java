package whom.liquid.render;

import org.jspecify.annotations.Nullable;
import whom.liquid.value.Fields;

/// `forloop`: where a `for` stands.
final class LoopState implements Fields {
    private final String name;
    private final @Nullable LoopState parent;
    private final Turn turn;

    LoopState(String name, long length, @Nullable LoopState parent) {
        this.name = name;
        this.turn = new Turn(length);
        this.parent = parent;
    }

    void next() {
        turn.next();
    }

    @Nullable
    LoopState parent() {
        return parent;
    }

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "parentloop" -> parent;
            default -> turn.get(field);
        };
    }
}
