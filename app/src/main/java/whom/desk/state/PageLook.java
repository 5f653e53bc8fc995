package whom.desk.state;

import whom.template.Light;

/// How the mail of a person is looked at; it stays so while the workspace is open.
///
/// @param pictures whether they are shown
/// @param text     whether its plain text is shown in place of the page
public record PageLook(PageWidth width, Light light, boolean pictures, boolean text, Zoom zoom) {
    /// As a preview begins.
    public static final PageLook FIRST = new PageLook(PageWidth.PANE, Light.LIGHT, true, false, new Zoom.Fit());

    /// The same page, as wide.
    public PageLook with(PageWidth other) {
        return new PageLook(other, light, pictures, false, zoom);
    }

    /// The same page in another light.
    public PageLook with(Light other) {
        return new PageLook(width, other, pictures, false, zoom);
    }

    /// The same page with its pictures, or without.
    public PageLook withPictures(boolean shown) {
        return new PageLook(width, light, shown, false, zoom);
    }

    /// Its text, or the page again.
    public PageLook withText(boolean shown) {
        return new PageLook(width, light, pictures, shown, zoom);
    }

    /// The same page, as large.
    public PageLook with(Zoom other) {
        return new PageLook(width, light, pictures, text, other);
    }
}
