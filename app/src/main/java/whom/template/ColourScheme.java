package whom.template;

import java.util.regex.Pattern;

/// Light or dark, decided in the page itself: `prefers-color-scheme` is answered in its media queries, so that the machine's own setting does not matter.
public final class ColourScheme {
    private static final Pattern DARK = Pattern.compile("(?i)\\(\\s*prefers-color-scheme\\s*:\\s*dark\\s*\\)");
    private static final Pattern LIGHT = Pattern.compile("(?i)\\(\\s*prefers-color-scheme\\s*:\\s*light\\s*\\)");
    private static final String ALWAYS = "(min-width: 0)";
    private static final String NEVER = "(max-width: 0)";

    private ColourScheme() {
    }

    /// The page as it is where the scheme is dark, or light.
    public static String of(String html, boolean dark) {
        return LIGHT.matcher(DARK.matcher(html).replaceAll(dark ? ALWAYS : NEVER)).replaceAll(dark ? NEVER : ALWAYS);
    }
}
