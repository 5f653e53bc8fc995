package whom.template;

import whom.text.Refusal;

/// Takes pictures of pages. Safe for several threads; one picture is taken at a time.
@FunctionalInterface
public interface Camera {
    /// The whole page as a PNG, as wide as asked and as high as the page is, up to a bound of the camera.
    ///
    /// @param html  of a [Page], or one of our own that is as safe; scripts do not run
    /// @param width in CSS pixels, 120 to 2,000
    /// @param dark  whether `prefers-color-scheme` is dark
    /// @throws Refusal when the page cannot be drawn in time
    byte[] png(String html, int width, boolean dark) throws Refusal;
}
