package whom.view.parts;

/// A text as far as anybody would read it in one line or a few. What came with a file can be millions of letters long, and JavaFX lays out all of
/// them before it cuts off what does not fit, which would stop the window for seconds.
public final class Brief {
    private static final int MOST = 1_000;

    private Brief() {
    }

    /// The text, or its beginning and "…".
    public static String of(String text) {
        return text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST / 2)) + "…";
    }
}
