package whom.template.proof.css;

/// Where a page is looked at.
///
/// @param width in CSS pixels
public record Screen(int width, Scheme scheme) {
    /// The colours that the reader prefers.
    public enum Scheme {
        LIGHT, DARK
    }
}
