package whom.template.proof.css;

/// A colour of the sRGB space.
///
/// @param red   0 to 255
/// @param green 0 to 255
/// @param blue  0 to 255
/// @param alpha 0 (not seen) to 1 (covers what lies below)
public record Colour(int red, int green, int blue, double alpha) {
    public static final Colour WHITE = of(0xFFFFFF);
    public static final Colour BLACK = of(0);
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    static Colour of(int rgb) {
        return new Colour((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF, 1);
    }

    /// How it looks upon another that covers.
    public Colour over(Colour below) {
        return new Colour(mixed(red, below.red), mixed(green, below.green), mixed(blue, below.blue), 1);
    }

    private int mixed(int mine, int below) {
        return (int) Math.round(mine * alpha + below * (1 - alpha));
    }

    /// The contrast of two colours that cover, 1 to 21; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// As `#rrggbb`.
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
