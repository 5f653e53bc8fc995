package whom.liquid.render;

/// The template asks for nothing to be sent.
final class Aborted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param reason perhaps empty
    Aborted(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
