package whom.liquid.dialect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A colour as style sheets write it, as parts of 255 and the share that covers what lies behind.
record Color(double red, double green, double blue, double alpha) {
    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern CALL = Pattern
            .compile(
                    "(rgb|hsl)a?\\(\\s*([\\d.]{1,9})(?:deg)?[\\s,]+([\\d.]{1,9})%?[\\s,]+([\\d.]{1,9})%?(?:[\\s,/]+([\\d.]{1,9}))?\\s*\\)");

    /// Hue in degrees, the others in hundredths.
    record Hsl(double hue, double saturation, double lightness) {}

    /// The colour, or null when it is none.
    static @Nullable Color of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            String digits = hex.group(1);
            String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
            int all = Integer.parseInt(six, 16);
            return new Color(all >> 16, all >> 8 & 0xFF, all & 0xFF, 1);
        }
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return null;
        }
        try {
            double a = Double.parseDouble(call.group(2));
            double b = Double.parseDouble(call.group(3));
            double c = Double.parseDouble(call.group(4));
            double alpha = call.group(5) == null ? 1 : Double.parseDouble(call.group(5));
            return "rgb".equals(call.group(1)) ? new Color(part(a), part(b), part(c), alpha) : of(new Hsl(a, b, c), alpha);
        } catch (NumberFormatException e) {
            // More than one point in a number.
            return null;
        }
    }

    private static double part(double value) {
        return Math.clamp(value, 0, 255);
    }

    static Color of(Hsl hsl, double alpha) {
        double lightness = Math.clamp(hsl.lightness(), 0, 100) / 100;
        double chroma = (1 - Math.abs(2 * lightness - 1)) * Math.clamp(hsl.saturation(), 0, 100) / 100;
        double sector = (hsl.hue() % 360 + 360) % 360 / 60;
        double second = chroma * (1 - Math.abs(sector % 2 - 1));
        double least = lightness - chroma / 2;
        double[] parts = switch ((int) sector) {
            case 0 -> new double[]{chroma, second, 0};
            case 1 -> new double[]{second, chroma, 0};
            case 2 -> new double[]{0, chroma, second};
            case 3 -> new double[]{0, second, chroma};
            case 4 -> new double[]{second, 0, chroma};
            default -> new double[]{chroma, 0, second};
        };
        return new Color((parts[0] + least) * 255, (parts[1] + least) * 255, (parts[2] + least) * 255, alpha);
    }

    Hsl hsl() {
        double most = Math.max(red, Math.max(green, blue)) / 255;
        double least = Math.min(red, Math.min(green, blue)) / 255;
        double chroma = most - least;
        double lightness = (most + least) / 2;
        double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
        double sector = chroma == 0
                ? 0
                : most * 255 == red
                        ? (green - blue) / 255 / chroma
                        : most * 255 == green ? (blue - red) / 255 / chroma + 2 : (red - green) / 255 / chroma + 4;
        return new Hsl((sector * 60 + 360) % 360, saturation * 100, lightness * 100);
    }

    /// As the World Wide Web Consortium reckons how bright a colour looks, of 255.
    double brightness() {
        return (red * 299 + green * 587 + blue * 114) / 1000;
    }

    /// As its guidelines for contrast do.
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        double share = part / 255;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    /// `rgb(…)`, or `rgba(…)` where something shines through.
    String rgb() {
        String parts = Math.round(red) + ", " + Math.round(green) + ", " + Math.round(blue);
        return alpha >= 1 ? "rgb(" + parts + ")" : "rgba(" + parts + ", " + share(alpha) + ")";
    }

    static String share(double alpha) {
        return String.format(Locale.ROOT, "%.3f", alpha).replaceFirst("0+$", "").replaceFirst("\\.$", ".0");
    }
}
