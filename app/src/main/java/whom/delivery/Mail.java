package whom.delivery;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whom.template.Assets;

/// A message as mail programs take it: CSS on its elements, plain text beside it, pictures of the workspace within.
///
/// @param subject  of one line
/// @param text     what is read where no HTML is
/// @param pictures that the HTML shows by their `cid:`
public record Mail(String subject, String html, String text, List<InlinePicture> pictures) {
    /// Behind the preheader, so that a list of mails does not go on with what is above the fold.
    private static final String FILLING = "\u034f\u200c\u00a0".repeat(60);

    public Mail {
        pictures = List.copyOf(pictures);
    }

    /// @param preheader what a list of mails shows beside the subject, or nothing; put into the page unless it stands at its beginning
    /// @param html      as the template was filled in
    public static Mail of(String subject, String preheader, String html, Assets assets) {
        Document page = page(preheader, html);
        List<InlinePicture> pictures = InlinePicture.within(page, assets);
        return new Mail(subject, InlinedCss.print(page), PlainText.of(page.outerHtml()), pictures);
    }

    /// The same with the text that the author wrote, where there is one.
    public Mail saying(Optional<String> own) {
        return own.isEmpty() ? this : new Mail(subject, html, own.get(), pictures);
    }

    /// The page that is sent, with pictures by the addresses that it gives them.
    static Document page(String preheader, String html) {
        Document page = InlinedCss.parse(html);
        InlinedCss.on(page);
        if (!preheader.isBlank() && !page.body().text().strip().startsWith(preheader.strip())) {
            page.body().prependChild(preheader(preheader));
        }
        return page;
    }

    private static Element preheader(String text) {
        return new Element("div").attr("style", "display: none; max-height: 0; overflow: hidden; mso-hide: all").text(text + FILLING);
    }
}
