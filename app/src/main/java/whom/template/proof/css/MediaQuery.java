package whom.template.proof.css;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether what stands in a `@media` rule holds on a screen. A condition that is not understood does not hold.
public final class MediaQuery {
    private static final Pattern FEATURE = Pattern.compile("\\(\\s*([-a-z]+)\\s*(?::\\s*([^)]*?)\\s*)?\\)");
    private static final Pattern RANGE = Pattern.compile("\\(\\s*width\\s*(<=|>=|<|>|=)\\s*([^)]*?)\\s*\\)");
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*(px|em|rem)|(0)");
    private static final Pattern TYPE = Pattern.compile("^(?:only\\s+)?(all|screen|print|speech|[a-z]+)\\b");

    private MediaQuery() {
    }

    public static boolean holds(String query, Screen screen) {
        String written = query.toLowerCase(Locale.ROOT).strip();
        return written.isEmpty() || Pieces.of(written, ',').stream().anyMatch(one -> one(one, screen));
    }

    private static boolean one(String query, Screen screen) {
        boolean not = query.startsWith("not ");
        String rest = not ? query.substring(4).strip() : query;
        return not != all(rest, screen);
    }

    private static boolean all(String query, Screen screen) {
        if (!query.startsWith("(")) {
            Matcher type = TYPE.matcher(query);
            if (!type.find() || !(type.group(1).equals("all") || type.group(1).equals("screen"))) {
                return false;
            }
        }
        boolean either = query.contains(" or ");
        boolean any = false;
        Matcher range = RANGE.matcher(query);
        while (range.find()) {
            boolean holds = range(range.group(1), length(range.group(2)), screen.width());
            if (!holds && !either) {
                return false;
            }
            any |= holds;
        }
        Matcher feature = FEATURE.matcher(query);
        while (feature.find()) {
            boolean holds = feature(feature.group(1), feature.group(2) == null ? "" : feature.group(2), screen);
            if (!holds && !either) {
                return false;
            }
            any |= holds;
        }
        return !either || any;
    }

    private static boolean feature(String name, String value, Screen screen) {
        return switch (name) {
            case "prefers-color-scheme" -> value.equals(screen.scheme() == Screen.Scheme.DARK ? "dark" : "light");
            case "min-width", "min-device-width" -> range(">=", length(value), screen.width());
            case "max-width", "max-device-width" -> range("<=", length(value), screen.width());
            case "width" -> range("=", length(value), screen.width());
            case "color" -> true;
            default -> false;
        };
    }

    private static boolean range(String sign, double wanted, int width) {
        return switch (sign) {
            case "<=" -> width <= wanted;
            case ">=" -> width >= wanted;
            case "<" -> width < wanted;
            case ">" -> width > wanted;
            default -> width == wanted;
        };
    }

    /// In pixels; not a number, which no width can be compared with, when it is something else.
    private static double length(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return Double.NaN;
        }
        return length.group(3) != null ? 0 : Double.parseDouble(length.group(1)) * (length.group(2).equals("px") ? 1 : 16);
    }
}
