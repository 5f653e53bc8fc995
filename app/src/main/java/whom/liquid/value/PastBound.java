package whom.liquid.value;

/// Rendering would take more than it may; it ends there.
public final class PastBound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message which bound, and how much it allows
    public PastBound(String message) {
        super(message, null, false, false);
    }

    /// A text, or a list of texts that is printed.
    public static PastBound characters(int most) {
        return new PastBound("a text becomes too long: more than " + most + " characters");
    }

    /// A list.
    public static PastBound items(int most) {
        return new PastBound("a list becomes too long: more than " + most + " items");
    }
}
