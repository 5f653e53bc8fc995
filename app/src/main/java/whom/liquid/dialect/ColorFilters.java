package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.liquid.dialect.Color.Hsl;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;

/// Shopify's filters for colours. What is no colour is said in place.
///
/// https://shopify.dev/docs/api/liquid/filters
final class ColorFilters {
    static final List<FilterEntry> ALL = List.of(
            one("color_to_rgb", Color::rgb), one("color_to_hex", Color::hex), one("color_to_hsl", ColorFilters::hsl),
            one("color_brightness", color -> decimal(color.brightness(), 2)),
            two("brightness_difference", (a, b) -> Math.round(Math.abs(a.brightness() - b.brightness()))),
            two("color_difference", (a, b) -> Math
                    .round(Math.abs(a.red() - b.red()) + Math.abs(a.green() - b.green()) + Math.abs(a.blue() - b.blue()))),
            two("color_contrast", (a, b) -> decimal((Math.max(a.luminance(), b.luminance()) + 0.05)
                    / (Math.min(a.luminance(), b.luminance()) + 0.05), 1)),
            shifted("color_lighten", 0, 1), shifted("color_darken", 0, -1), shifted("color_saturate", 1, 0),
            shifted("color_desaturate", -1, 0),
            new FilterEntry("color_extract", 1, 1, (input, a) -> part(color(input, a), a.text(a.at(0)))),
            new FilterEntry("color_modify", 2, 2, (input, a) -> written(modified(color(input, a), a.text(a.at(0)), number(a.at(1))))),
            new FilterEntry("color_mix", 2, 2, ColorFilters::mixed),
            new FilterEntry("hex_to_rgba", 0, 1, ColorFilters::rgba));

    private ColorFilters() {
    }

    private static FilterEntry one(String name, Function<Color, Object> filter) {
        return new FilterEntry(name, 0, 0, (input, a) -> filter.apply(color(input, a)));
    }

    private static FilterEntry two(String name, BiFunction<Color, Color, Object> filter) {
        return new FilterEntry(name, 1, 1, (input, a) -> filter.apply(color(input, a), color(a.at(0), a)));
    }

    private static FilterEntry shifted(String name, int saturation, int lightness) {
        return new FilterEntry(name, 1, 1, (input, a) -> {
            Color color = color(input, a);
            Hsl hsl = color.hsl();
            double by = number(a.at(0));
            return written(
                    Color.of(new Hsl(hsl.hue(), hsl.saturation() + saturation * by, hsl.lightness() + lightness * by), color.alpha()));
        });
    }

    private static Color color(@Nullable Object value, Arguments a) {
        String text = a.text(value);
        Color color = Color.of(text);
        if (color == null) {
            throw new Mishap("invalid color", "'" + text + "' is no colour; write it as in '#ff8800'");
        }
        return color;
    }

    private static double number(@Nullable Object value) {
        return Math.clamp(Numbers.big(Numbers.of(value)).doubleValue(), -1_000, 1_000);
    }

    private static Object decimal(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    }

    private static String written(Color color) {
        return color.alpha() >= 1 ? color.hex() : color.rgb();
    }

    private static String hsl(Color color) {
        Hsl hsl = color.hsl();
        String parts = Math.round(hsl.hue()) + ", " + Math.round(hsl.saturation()) + "%, " + Math.round(hsl.lightness()) + "%";
        return color.alpha() >= 1 ? "hsl(" + parts + ")" : "hsla(" + parts + ", " + Color.share(color.alpha()) + ")";
    }

    private static Object part(Color color, String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "red" -> Math.round(color.red());
            case "green" -> Math.round(color.green());
            case "blue" -> Math.round(color.blue());
            case "hue" -> Math.round(color.hsl().hue());
            case "saturation" -> Math.round(color.hsl().saturation());
            case "lightness" -> Math.round(color.hsl().lightness());
            case "alpha" -> decimal(color.alpha(), 2);
            default -> throw noPart(part);
        };
    }

    private static Color modified(Color color, String part, double to) {
        Hsl hsl = color.hsl();
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "red" -> new Color(Math.clamp(to, 0, 255), color.green(), color.blue(), color.alpha());
            case "green" -> new Color(color.red(), Math.clamp(to, 0, 255), color.blue(), color.alpha());
            case "blue" -> new Color(color.red(), color.green(), Math.clamp(to, 0, 255), color.alpha());
            case "alpha" -> new Color(color.red(), color.green(), color.blue(), Math.clamp(to, 0, 1));
            case "hue" -> Color.of(new Hsl(to, hsl.saturation(), hsl.lightness()), color.alpha());
            case "saturation" -> Color.of(new Hsl(hsl.hue(), to, hsl.lightness()), color.alpha());
            case "lightness" -> Color.of(new Hsl(hsl.hue(), hsl.saturation(), to), color.alpha());
            default -> throw noPart(part);
        };
    }

    private static Mishap noPart(String part) {
        return new Mishap("invalid color component",
                "a colour has no '" + part + "', but red, green, blue, alpha, hue, saturation and lightness");
    }

    /// @param a the other colour, and how many hundredths of the first
    private static String mixed(@Nullable Object input, Arguments a) {
        Color first = color(input, a);
        Color other = color(a.at(0), a);
        double share = Math.clamp(number(a.at(1)), 0, 100) / 100;
        return written(new Color(between(first.red(), other.red(), share), between(first.green(), other.green(), share),
                between(first.blue(), other.blue(), share), between(first.alpha(), other.alpha(), share)));
    }

    private static double between(double a, double b, double share) {
        return a * share + b * (1 - share);
    }

    private static String rgba(@Nullable Object input, Arguments a) {
        Color color = color(input, a);
        double alpha = a.at(0) == null ? 1 : Math.clamp(number(a.at(0)), 0, 1);
        return "rgba(" + Math.round(color.red()) + "," + Math.round(color.green()) + "," + Math.round(color.blue()) + ","
                + Color.share(alpha).replaceFirst("\\.0$", "") + ")";
    }
}
