package whom.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whom.template.proof.css.Colour;
import whom.template.proof.css.ColourValue;

/// Makes a page dark as programs do that ask nobody: every colour keeps its hue and turns its lightness over; pictures and shadows stay.
///
/// Each program does it in its own way, and none tells how; this one is the plain one.
final class TurnedColours {
    /// The lightness of white when it is turned over: paper in the dark is not quite black.
    private static final double DARKEST = 0.07;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?<![\\w-])(color|background|background-color|background-image|border[-\\w]*|outline(?:-color)?|text-decoration(?:-color)?"
                    + "|column-rule(?:-color)?|caret-color|-webkit-text-fill-color)(\\s*:)([^;{}]*+)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\([^)]*+\\)");
    private static final Pattern KEPT = Pattern.compile("\u0001(\\d+)\u0001");
    private static final Pattern COLOUR = Pattern
            .compile("(?i)#[0-9a-f]{3,8}(?![\\w-])|(?<![\\w-])(?:rgb|hsl)a?\\([^()]*\\)|(?<![\\w#-])[a-z]+(?![\\w(-])");
    private static final List<String> ATTRIBUTES = List.of("bgcolor", "color", "text", "link", "vlink", "alink", "bordercolor");
    private static final String PAPER = ":where(html) { background-color: #121212; color: #ffffff; }\n:where(a:any-link) { color: #8ab4f8; }\n";

    private TurnedColours() {
    }

    static void in(Document page) {
        for (Element style : page.select("style")) {
            for (DataNode css : style.dataNodes()) {
                css.setWholeData(css(css.getWholeData()));
            }
        }
        for (Element element : page.getAllElements()) {
            if (element.hasAttr("style")) {
                element.attr("style", css(element.attr("style")));
            }
            for (String name : ATTRIBUTES) {
                if (element.hasAttr(name) && ColourValue.ofAttribute(element.attr(name)) instanceof ColourValue.Known(Colour colour)) {
                    element.attr(name, turned(colour).hex());
                }
            }
        }
        page.head().appendElement("style").appendChild(new DataNode(PAPER));
    }

    private static String css(String css) {
        List<String> addresses = new ArrayList<>();
        // Addresses hold semicolons, and words that are no colours.
        String bare = ADDRESS.matcher(css.replace('\u0001', ' ')).replaceAll(found -> {
            addresses.add(found.group());
            return "\u0001" + (addresses.size() - 1) + "\u0001";
        });
        String turned = DECLARATION.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2)
                + COLOUR.matcher(found.group(3)).replaceAll(colour -> Matcher.quoteReplacement(turned(colour.group())))));
        return KEPT.matcher(turned)
                .replaceAll(found -> Matcher.quoteReplacement(addresses.get(Integer.parseInt(found.group(1)))));
    }

    private static String turned(String written) {
        if (!(ColourValue.of(written) instanceof ColourValue.Known(Colour colour)) || colour.alpha() == 0) {
            return written;
        }
        Colour turned = turned(colour);
        return colour.alpha() == 1
                ? turned.hex()
                : String.format(Locale.ROOT, "rgba(%d, %d, %d, %.3f)", turned.red(), turned.green(), turned.blue(), colour.alpha());
    }

    /// By hue, saturation and lightness; https://www.w3.org/TR/css-color-4/#rgb-to-hsl.
    private static Colour turned(Colour colour) {
        double most = Math.max(colour.red(), Math.max(colour.green(), colour.blue())) / 255.0;
        double least = Math.min(colour.red(), Math.min(colour.green(), colour.blue())) / 255.0;
        double lightness = (most + least) / 2;
        double reach = Math.min(lightness, 1 - lightness);
        double saturation = reach == 0 ? 0 : (most - lightness) / reach;
        double now = DARKEST + (1 - DARKEST) * (1 - lightness);
        double nowReach = saturation * Math.min(now, 1 - now);
        double scale = most == least ? 0 : 2 * nowReach / (most - least);
        return new Colour(channel(colour.red(), lightness, scale, now), channel(colour.green(), lightness, scale, now),
                channel(colour.blue(), lightness, scale, now), colour.alpha());
    }

    /// The hue stays where each channel keeps its share of the way from the middle.
    private static int channel(int value, double lightness, double scale, double now) {
        return (int) Math.round(Math.clamp((now + (value / 255.0 - lightness) * scale) * 255, 0, 255));
    }
}
