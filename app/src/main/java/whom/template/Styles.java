package whom.template;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes CSS fetch nothing: pictures of the workspace are put in, every other address is dropped.
final class Styles {
    /// Letters may be written by their numbers, or after a stroke, of which the browser makes plain ones; a name that is looked for must not hide so.
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})[ \\t\\r\\n\\f]?|([g-zG-Z]))");
    private static final Pattern IMPORT = Pattern.compile("(?i)@import(?:\"[^\"]*\"|'[^']*'|[^;\"'])*(;|$)");
    /// The end of the text closes it, too.
    private static final Pattern ADDRESS = Pattern.compile("(?is)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*(?:\\)|$)");
    private static final Pattern PICTURE_SET = Pattern.compile("(?is)(?:-webkit-)?(?:image-set|cross-fade)\\([^;}]*");
    private static final Pattern BACKGROUND = Pattern.compile("(?is)(?:^|[;{\\s])background(?:-image)?\\s*:[^;{}]*$");

    private final Pictures pictures;

    Styles(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Whether a text would fetch something where it is read as CSS.
    static boolean fetches(String css) {
        String plain = unescaped(css).toLowerCase(Locale.ROOT);
        return plain.contains("url(") || plain.contains("image-set(") || plain.contains("@import");
    }

    String safe(String css) {
        String known = PICTURE_SET.matcher(IMPORT.matcher(unescaped(css)).replaceAll("")).replaceAll("none");
        return ADDRESS.matcher(known).replaceAll(found -> Matcher.quoteReplacement(address(found, known)));
    }

    private String address(MatchResult found, String css) {
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                String address = found.group(group).strip();
                if (address.startsWith("#") || Pictures.isPicture(address) || address.startsWith("data:font/")) {
                    return found.group().endsWith(")") ? found.group() : found.group() + ")";
                }
                boolean background = BACKGROUND.matcher(css).region(Math.max(0, found.start() - 300), found.start()).find();
                Optional<String> url = background ? pictures.anywhere(address) : pictures.own(address);
                return url.map(data -> "url(" + data + ")").orElse("none");
            }
        }
        return "none";
    }

    /// The same with ASCII letters as themselves; what else is escaped, such as a quote in a text, stays.
    private static String unescaped(String css) {
        return css.indexOf('\\') < 0 ? css : ESCAPE.matcher(css).replaceAll(found -> Matcher.quoteReplacement(letter(found)));
    }

    private static String letter(MatchResult found) {
        if (found.group(1) == null) {
            return found.group(2);
        }
        int point = Integer.parseInt(found.group(1), 16);
        return point < 128 && Character.isLetter(point) ? String.valueOf((char) point) : found.group();
    }
}
