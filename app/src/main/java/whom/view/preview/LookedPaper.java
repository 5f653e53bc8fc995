package whom.view.preview;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;
import whom.desk.state.PreviewPane.Page;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;
import whom.view.preview.LookBar.Zooming;

/// The mail, as page or text, and above it the ways to look at it. When the template broke, the last page stays, dimmed.
final class LookedPaper extends VBox {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final LookBar bar;
    private final MailPaper paper;
    private final TextPaper text;
    private @Nullable String template;

    LookedPaper(Look look, Consumer<Intent> act, Overlay overlay) {
        getStyleClass().add("looked-paper");
        paper = new MailPaper(address -> LinkCard.open(look, overlay, address, act), spot -> {
            if (template != null) {
                act.accept(new Intent.RevealSource(template, spot));
            }
        });
        bar = new LookBar(look, act, overlay, paper::scale);
        text = new TextPaper(look);
        VBox.setVgrow(paper, Priority.ALWAYS);
        VBox.setVgrow(text, Priority.ALWAYS);
        paper.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                bar.zoom(event.getDeltaY() > 0 ? Zooming.IN : Zooming.OUT);
                event.consume();
            }
        });
        getChildren().addAll(bar, paper, text);
        setMinHeight(0);
        turn(this, false);
        turn(text, false);
    }

    /// @param spoken what is heard of the page
    void show(PreviewPane pane, String spoken) {
        template = pane.template();
        Page page = pane.page();
        boolean sent = page != null && page.notSent() == null;
        boolean asText = sent && pane.look().text() && pane.text() != null;
        turn(this, sent);
        bar.show(pane.look());
        pseudoClassStateChanged(OLD, pane.failure() != null);
        String of = pane.template() + (page == null || page.variant() == null ? "" : " " + page.variant());
        paper.show(pane.look().width(), pane.look().zoom());
        paper.show(sent && page != null ? page.html() : null, of, spoken);
        if (asText) {
            text.show(Objects.requireNonNull(pane.text()));
        }
        turn(paper, sent && !asText);
        turn(text, asText);
    }

    /// Points at what stands where the source is being written, as [MailPaper#point] does.
    void point(int spot) {
        paper.point(spot);
    }

    /// Makes the mail larger or smaller where the focus is here; false where it is elsewhere, or the key means something else.
    boolean zooms(Shortcut key, EventTarget at) {
        if (!(at instanceof Node node) || !within(node)) {
            return false;
        }
        switch (key) {
            case LARGER_TEXT -> bar.zoom(Zooming.IN);
            case SMALLER_TEXT -> bar.zoom(Zooming.OUT);
            case USUAL_TEXT -> bar.zoom(Zooming.FIT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    static void turn(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
