package whom.liquid.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words `blank` and `empty`: they equal whatever is blank or empty, and print nothing.
public enum Special {
    BLANK, EMPTY;

    /// Whether a value is what this word says.
    public boolean fits(@Nullable Object value) {
        return switch (value) {
            case null -> this == BLANK;
            case Boolean truth -> this == BLANK && !truth;
            case String text -> this == BLANK ? isBlank(text) : text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
