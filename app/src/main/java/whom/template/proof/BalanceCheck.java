package whom.template.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import whom.template.proof.css.Look;

/// How much of a page is left to read where pictures are off.
///
/// The room that text takes is estimated: a letter is half as wide and a line 1.4 times as high as the text is large. Pictures take what they say they
/// take; when one does not say it, nothing is said of shares.
final class BalanceCheck {
    private static final int WANTED = 20;
    /// Smaller ones count people or keep things apart.
    private static final double SMALLEST = 3;

    private BalanceCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        List<Element> pictures = mail.page().select("img").stream().filter(picture -> !mail.light().of(picture).hidden())
                .filter(picture -> !isTiny(picture, mail.mail().width())).toList();
        if (pictures.isEmpty()) {
            return;
        }
        double text = text(mail);
        Double drawn = pictures(pictures, mail.mail().width());
        if (text == 0) {
            findings.add(new Fault.PicturesOnly(pictures.size()), "");
        } else if (drawn != null && text / (text + drawn) * 100 < WANTED) {
            findings.add(new Fault.LittleText((int) (text / (text + drawn) * 100), WANTED), "");
        }
    }

    /// In square pixels; what leads out of the list is no content.
    private static double text(ReadMail mail) {
        double room = 0;
        for (Element element : mail.page().body().getAllElements()) {
            String own = Texts.own(element);
            if (!own.isEmpty() && !isWayOut(element)) {
                Look look = mail.light().of(element);
                room += look.hidden() ? 0 : own.length() * look.size() * look.size() * 0.5 * 1.4;
            }
        }
        return room;
    }

    private static boolean isWayOut(Element element) {
        Element link = element.closest("a[href]");
        return link != null && UnsubscribeCheck.leadsOut(link);
    }

    private static @Nullable Double pictures(List<Element> pictures, int width) {
        double room = 0;
        for (Element picture : pictures) {
            Double wide = Sides.pixels(picture, "width", width);
            Double high = Sides.pixels(picture, "height", null);
            if (wide == null || high == null) {
                return null;
            }
            room += wide * high;
        }
        return room;
    }

    private static boolean isTiny(Element picture, int width) {
        Double wide = Sides.pixels(picture, "width", width);
        Double high = Sides.pixels(picture, "height", null);
        return (wide != null && wide < SMALLEST) || (high != null && high < SMALLEST);
    }
}
