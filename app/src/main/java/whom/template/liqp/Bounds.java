package whom.template.liqp;

/// How much one template may take before it is refused.
final class Bounds {
    /// Of the template with what it includes.
    static final int MOST_SOURCE = 2_000_000;
    /// Of the page, and of any one value on the way there.
    static final int MOST_CHARACTERS = 5_000_000;
    /// Of all loops together in one rendering.
    static final int MOST_ROUNDS = 100_000;
    /// Of one rendering.
    static final long MOST_NANOS = 5_000_000_000L;

    private Bounds() {
    }
}
