package whom.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whom.template.Assets;

/// A picture that travels with a mail, which mail programs show where `data:` URLs are not shown.
///
/// @param id what the HTML calls it: `cid:<id>`
public record InlinePicture(String id, Assets.Picture picture) {
    private static final List<String> SHOWING = List.of("src", "background", "poster");
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)");

    /// Takes the workspace's pictures out of a page: where it names one it names the part of the mail from then on.
    static List<InlinePicture> within(Document page, Assets assets) {
        Map<String, InlinePicture> found = new LinkedHashMap<>();
        for (Element element : page.getAllElements()) {
            for (String name : SHOWING) {
                if (element.hasAttr(name)) {
                    take(element.attr(name), assets, found).ifPresent(picture -> element.attr(name, "cid:" + picture.id()));
                }
            }
            if (element.hasAttr("style") && element.attr("style").contains("url(")) {
                element.attr("style", styles(element.attr("style"), assets, found));
            }
            if (element.normalName().equals("style")) {
                for (DataNode css : element.dataNodes()) {
                    css.setWholeData(styles(css.getWholeData(), assets, found));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String styles(String css, Assets assets, Map<String, InlinePicture> found) {
        return ADDRESS.matcher(css).replaceAll(match -> take(address(match), assets, found)
                .map(picture -> "url(cid:" + picture.id() + ")").map(Matcher::quoteReplacement)
                .orElse(Matcher.quoteReplacement(match.group())));
    }

    private static String address(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group).strip();
            }
        }
        return "";
    }

    private static Optional<InlinePicture> take(String address, Assets assets, Map<String, InlinePicture> found) {
        return assets.picture(address).map(picture -> found.computeIfAbsent(picture.name(),
                _ -> new InlinePicture(Digest.of(picture.bytes()) + "@whom.invalid", picture)));
    }
}
