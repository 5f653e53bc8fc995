package whom.liquid.value;

/// Something a template asks for that cannot be done: it is printed in place as `Liquid error: …`, and rendering goes on.
///
/// It has no stack trace: where it happened is a place in the template.
public final class Mishap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String plain;

    /// @param printed what Shopify prints after `Liquid error: `
    public Mishap(String printed) {
        this(printed, printed);
    }

    /// @param plain the same for someone who never saw Ruby
    public Mishap(String printed, String plain) {
        super(printed, null, false, false);
        this.plain = plain;
    }

    /// What Shopify prints after `Liquid error: `.
    public String printed() {
        return String.valueOf(getMessage());
    }

    /// The same for someone who never saw Ruby.
    public String plain() {
        return plain;
    }
}
