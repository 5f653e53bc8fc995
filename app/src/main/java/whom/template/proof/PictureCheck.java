package whom.template.proof;

import java.util.List;
import org.jsoup.nodes.Element;

/// Pictures: what they say to whoever does not see them, and whether room is kept for them.
final class PictureCheck {
    private PictureCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        for (Element picture : mail.page().select("img")) {
            String address = picture.attr("src").strip();
            String excerpt = ReadMail.excerpt(address.isEmpty() ? picture.attr("srcset") : address);
            int at = ReadMail.at(picture);
            if (address.isEmpty() && picture.attr("srcset").isBlank()) {
                findings.add(new Fault.PictureWithoutAddress(), ReadMail.excerpt(picture.attr("alt")), at);
            }
            Element link = picture.closest("a[href]");
            if (link != null && isMute(link)) {
                if (picture.equals(link.selectFirst("img"))) {
                    findings.add(new Fault.LinkedPictureWithoutAlt(), excerpt, at);
                }
            } else if (!picture.hasAttr("alt") && !isDecoration(picture)) {
                findings.add(new Fault.PictureWithoutAlt(), excerpt, at);
            }
            boolean width = hasSize(picture, "width");
            boolean height = hasSize(picture, "height");
            if (!width || !height) {
                findings.add(new Fault.PictureWithoutSize(!width, !height), excerpt, at);
            }
        }
    }

    /// Whether a link has a picture and nothing that can be read or heard.
    private static boolean isMute(Element link) {
        List<Element> pictures = link.select("img");
        return !pictures.isEmpty() && LinkCheck.said(link).isEmpty();
    }

    private static boolean isDecoration(Element picture) {
        String role = picture.attr("role").strip();
        return role.equals("presentation") || role.equals("none") || picture.attr("aria-hidden").equals("true")
                || !picture.attr("aria-label").isBlank();
    }

    private static boolean hasSize(Element picture, String side) {
        return !picture.attr(side).isBlank() || Sides.styled(picture, side) != null;
    }
}
