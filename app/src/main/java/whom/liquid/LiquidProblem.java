package whom.liquid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// Why a template cannot be read or filled in.
public final class LiquidProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;
    private final @Nullable String partial;
    private final transient List<LiquidProblem> further;

    /// @param message one line that says what is wrong and what would be right
    /// @param place   where, or null when it is nowhere in particular
    /// @param partial the partial in which the place is, or null for the template itself
    public LiquidProblem(String message, @Nullable Place place, @Nullable String partial) {
        this(message, place, partial, List.of());
    }

    private LiquidProblem(String message, @Nullable Place place, @Nullable String partial, List<LiquidProblem> further) {
        super(message);
        this.place = place;
        this.partial = partial;
        this.further = further;
    }

    /// All that is wrong with a template as one: the first in the order of the source, which knows the others.
    ///
    /// @param all at least one
    public static LiquidProblem of(List<LiquidProblem> all) {
        LiquidProblem first = all.getFirst();
        return new LiquidProblem(first.getMessage(), first.place, first.partial, List.copyOf(all.subList(1, all.size())));
    }

    public @Nullable Place place() {
        return place;
    }

    public @Nullable String partial() {
        return partial;
    }

    /// What else is wrong, in the order of the source.
    public List<LiquidProblem> further() {
        return further;
    }

    /// The message without the place, never missing.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
