package whom.template.proof;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import whom.template.proof.link.Address;

/// Links: whether they lead anywhere, safely, and whether they say where.
final class LinkCheck {
    /// Nothing to see: blanks that do not break, joiners, soft hyphens.
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00A0\\u00AD\\u034F\\u200B-\\u200F\\u2060\\uFEFF]+");

    private LinkCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        Set<String> targets = targets(mail);
        for (Element link : mail.page().select("a, area")) {
            if (link.hasAttr("href")) {
                address(link, targets, findings);
                text(link, findings);
            } else if (link.normalName().equals("a") && !link.hasAttr("name") && link.id().isEmpty() && !said(link).isEmpty()) {
                findings.add(new Fault.LinkWithoutAddress(), ReadMail.excerpt(said(link)), ReadMail.at(link));
            }
        }
    }

    private static Set<String> targets(ReadMail mail) {
        Set<String> targets = new HashSet<>();
        for (Element element : mail.page().select("[id]")) {
            targets.add(element.id());
        }
        for (Element element : mail.page().select("a[name], map[name]")) {
            targets.add(element.attr("name"));
        }
        return targets;
    }

    private static void address(Element link, Set<String> targets, Findings findings) {
        Address address = Address.of(link.attr("href"));
        int at = ReadMail.atValue(link, "href");
        String shown = ReadMail.excerpt(address.written());
        switch (address.kind()) {
            case EMPTY -> findings.add(new Fault.LinkWithoutAddress(), ReadMail.excerpt(said(link)), at);
            case NOWHERE -> findings.add(new Fault.LinkToNowhere(), ReadMail.excerpt(said(link)), at);
            case SCRIPT -> findings.add(new Fault.LinkRunsScript(), shown, at);
            case HTTP -> findings.add(new Fault.LinkWithoutHttps(), shown, at);
            case RELATIVE -> findings.add(new Fault.LinkRelative(), shown, at);
            case ANCHOR -> {
                if (!targets.contains(address.fragment()) && !address.isStandIn() && !address.fragment().equalsIgnoreCase("top")) {
                    findings.add(new Fault.AnchorBroken(address.fragment()), shown, at);
                }
            }
            case HTTPS, OTHER, TAG -> {
                // nothing to say
            }
        }
    }

    private static void text(Element link, Findings findings) {
        boolean picture = link.selectFirst("img, svg, input, object, video, button") != null;
        boolean area = link.normalName().equals("area");
        if (said(link).isEmpty() && !picture) {
            findings.add(area ? new Fault.PictureWithoutAlt() : new Fault.LinkWithoutText(), ReadMail.excerpt(link.attr("href")),
                    ReadMail.at(link));
        }
    }

    /// What can be read or heard of a link.
    static String said(Element link) {
        String pictures = link.select("img[alt], area[alt]").stream().map(picture -> picture.attr("alt")).collect(Collectors.joining(" "));
        String named = link.select("[aria-label]").stream().map(one -> one.attr("aria-label")).collect(Collectors.joining(" "));
        String all = String.join(" ", link.text(), pictures, link.attr("title"), named);
        return UNSEEN.matcher(all).replaceAll(" ").strip();
    }
}
