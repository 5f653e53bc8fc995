package whom.template;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes CSS fetch nothing: pictures of the workspace are put in, every other address is dropped.
final class Styles {
    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;]*(;|$)");
    private static final Pattern ADDRESS = Pattern.compile("(?is)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)");
    private static final Pattern PICTURE_SET = Pattern.compile("(?is)(?:-webkit-)?image-set\\([^;}]*");

    private final Assets assets;

    Styles(Assets assets) {
        this.assets = assets;
    }

    String safe(String css) {
        String known = PICTURE_SET.matcher(IMPORT.matcher(css).replaceAll("")).replaceAll("none");
        return ADDRESS.matcher(known).replaceAll(found -> Matcher.quoteReplacement(address(found)));
    }

    private String address(MatchResult found) {
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                String address = found.group(group).strip();
                if (address.startsWith("#") || SafePage.isPicture(address) || address.startsWith("data:font/")) {
                    return found.group();
                }
                return assets.dataUrl(address).map(url -> "url(" + url + ")").orElse("none");
            }
        }
        return "none";
    }
}
