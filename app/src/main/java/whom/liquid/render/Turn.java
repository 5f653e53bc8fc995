package whom.liquid.render;

import org.jspecify.annotations.Nullable;

/// Which round of how many a loop is in, as `forloop` and `tablerowloop` both tell it.
final class Turn {
    private final long length;
    private long index;

    Turn(long length) {
        this.length = length;
    }

    void next() {
        index++;
    }

    boolean isLast() {
        return index == length - 1;
    }

    @Nullable
    Object get(String field) {
        return switch (field) {
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "first" -> index == 0;
            case "last" -> isLast();
            case "length" -> length;
            default -> null;
        };
    }
}
