package whom.template.proof.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text says that shall be a colour; https://www.w3.org/TR/css-color-4/.
public sealed interface ColourValue {
    /// A colour that is known.
    record Known(Colour colour) implements ColourValue {}

    /// The colour of the element around.
    record Inherited() implements ColourValue {}

    /// The colour of the element's own text.
    record Current() implements ColourValue {}

    /// A colour, but not one that can be told from the page: a variable, another colour space, a mixture.
    record Untold() implements ColourValue {}

    /// No colour at all; a browser acts as if it had not been written.
    record Invalid() implements ColourValue {}

    /// Functions whose colour is left untold.
    Set<String> UNTOLD = Set.of("var", "env", "light-dark", "color-mix", "color", "lab", "lch", "oklab", "oklch", "hwb", "device-cmyk",
            "contrast-color");
    Pattern FUNCTION = Pattern.compile("([-a-z]+)\\((.*)\\)", Pattern.DOTALL);
    Pattern HEX = Pattern.compile("[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8}");
    Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:e[+-]?\\d{1,2})?(%|deg)?");

    /// A value in a stylesheet.
    static ColourValue of(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        if (written.startsWith("#")) {
            return hex(written.substring(1));
        }
        Matcher function = FUNCTION.matcher(written);
        if (function.matches()) {
            return function(function.group(1), function.group(2));
        }
        return switch (written) {
            case "inherit", "unset", "revert" -> new Inherited();
            case "currentcolor" -> new Current();
            case "transparent" -> new Known(Colour.TRANSPARENT);
            case "initial", "canvastext", "windowtext", "canvas", "linktext" -> new Untold();
            default -> named(written);
        };
    }

    /// A value of an attribute such as `bgcolor`: there the sign may be missing.
    static ColourValue ofAttribute(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        ColourValue named = named(written);
        if (named instanceof Known) {
            return named;
        }
        String digits = written.startsWith("#") ? written.substring(1) : written;
        return (digits.length() == 3 || digits.length() == 6) && HEX.matcher(digits).matches() ? hex(digits) : new Invalid();
    }

    private static ColourValue named(String name) {
        Integer rgb = ColourNames.RGB.get(name);
        return rgb == null ? new Invalid() : new Known(Colour.of(rgb));
    }

    private static ColourValue hex(String digits) {
        if (!HEX.matcher(digits).matches()) {
            return new Invalid();
        }
        String full = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(full.substring(0, 6), 16);
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return new Known(new Colour(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF, alpha));
    }

    private static ColourValue function(String name, String arguments) {
        if (UNTOLD.contains(name)) {
            return new Untold();
        }
        boolean rgb = name.equals("rgb") || name.equals("rgba");
        if (!rgb && !name.equals("hsl") && !name.equals("hsla")) {
            return new Invalid();
        }
        if (arguments.contains("(") || arguments.startsWith("from ") || arguments.contains("none")) {
            return new Untold();
        }
        List<String> parts = new ArrayList<>(List.of(arguments.replace('/', ' ').replace(',', ' ').strip().split("\\s+", -1)));
        if (parts.size() != 3 && parts.size() != 4) {
            return new Invalid();
        }
        Double alpha = parts.size() == 4 ? amount(parts.get(3), 1) : Double.valueOf(1);
        Double first = amount(parts.get(0), rgb ? 255 : 360);
        Double second = amount(parts.get(1), rgb ? 255 : 100);
        Double third = amount(parts.get(2), rgb ? 255 : 100);
        if (alpha == null || first == null || second == null || third == null) {
            return new Invalid();
        }
        double seen = Math.clamp(alpha, 0, 1);
        return new Known(rgb
                ? new Colour(channel(first), channel(second), channel(third), seen)
                : ofHue(first, percent(second), percent(third), seen));
    }

    /// @param whole what 100 % is
    private static @Nullable Double amount(String written, double whole) {
        Matcher number = NUMBER.matcher(written);
        if (!number.matches()) {
            return null;
        }
        String unit = number.group(1);
        double value = Double.parseDouble(unit == null ? written : written.substring(0, written.length() - unit.length()));
        return "%".equals(unit) ? value / 100 * whole : value;
    }

    /// Saturation and lightness mean the same with and without their sign.
    private static double percent(double written) {
        return Math.clamp(written / 100, 0, 1);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 255));
    }

    private static Colour ofHue(double hue, double saturation, double lightness, double alpha) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return new Colour(ofHue(0, hue, reach, lightness), ofHue(8, hue, reach, lightness), ofHue(4, hue, reach, lightness), alpha);
    }

    private static int ofHue(int channel, double hue, double reach, double lightness) {
        double k = ((channel + hue / 30) % 12 + 12) % 12;
        return channel((lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))) * 255);
    }
}
