package whom.view.preview;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Asks before a link of a mail opens outside of Whom, and shows the whole of where it leads. Esc leaves it alone.
final class LinkCard {
    private LinkCard() {
    }

    static void open(Look look, Overlay overlay, URI address, Consumer<Intent> act) {
        boolean mail = "mailto".equalsIgnoreCase(address.getScheme());
        // Everything that is not a plain letter stays encoded, so that no look-alike can hide in it.
        Label where = Buttons.paragraph(address.toASCIIString(), "link-address");
        where.setId("link-address");
        Button stay = Buttons.outlined("link-stay", look.text("window.link.stay"), overlay::closeTopmost);
        Button go = Buttons.primary("link-open", look.text(mail ? "window.link.write" : "window.link.open"), () -> {
            overlay.closeTopmost();
            act.accept(new Intent.OpenLink(address));
        });
        HBox foot = new HBox(stay, go);
        foot.getStyleClass().add("leaving-foot");
        VBox card = new VBox(Buttons.paragraph(look.text(mail ? "window.link.askMail" : "window.link.ask"), "subheading"), where,
                Buttons.paragraph(look.text("window.link.about"), "muted"), foot);
        card.setId("link");
        card.getStyleClass().addAll("leaving-card", "link-card");
        overlay.openSheet(card, () -> {});
        stay.requestFocus();
    }
}
