package whom.liquid;

import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// Why a template cannot be read or filled in.
public final class LiquidProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;
    private final @Nullable String partial;

    /// @param message one line that says what is wrong and what would be right
    /// @param place   where, or null when it is nowhere in particular
    /// @param partial the partial in which the place is, or null for the template itself
    public LiquidProblem(String message, @Nullable Place place, @Nullable String partial) {
        super(message);
        this.place = place;
        this.partial = partial;
    }

    public @Nullable Place place() {
        return place;
    }

    public @Nullable String partial() {
        return partial;
    }

    /// The message without the place, never missing.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
