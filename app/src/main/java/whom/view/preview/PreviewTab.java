package whom.view.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;
import whom.desk.state.TemplateItem;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// The mail of one member, as their inbox and then their screen show it, and the variants that others get.
public final class PreviewTab extends VBox {
    private final Look look;
    private final RecipientLine recipient;
    private final Label subject = Buttons.words("", "medium");
    private final Label preheader = Buttons.words("", "muted", "small");
    private final VBox inbox = new VBox(subject, preheader);
    private final Paper paper = new Paper();
    private final VariantList variants;
    private @Nullable PreviewPane shown;

    /// An empty tab.
    public PreviewTab(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("preview-tab");
        recipient = new RecipientLine(look, act);
        variants = new VariantList(look, act);
        inbox.getStyleClass().add("inbox-line");
        subject.setId("subject");
        subject.setMinWidth(0);
        preheader.setMinWidth(0);
        VBox.setVgrow(paper, Priority.ALWAYS);
        getChildren().addAll(recipient, inbox, paper, variants);
    }

    /// Shows a mail.
    public void show(PreviewPane pane, List<TemplateItem> templates) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        boolean some = pane.template() != null;
        recipient.setVisible(some);
        variants.setVisible(some && pane.failure() == null);
        variants.setManaged(variants.isVisible());
        recipient.show(pane.person());
        PreviewPane.Page page = pane.page();
        subject.setText(page == null ? "" : page.subject());
        preheader.setText(page == null ? "" : page.preheader());
        inbox.setVisible(page != null);
        variants.show(pane);
        if (page != null) {
            paper.page(page.html(), look.text("window.preview.mailOf", page.subject(), pane.person() == null ? "" : pane.person().key()));
        } else if (pane.failure() != null) {
            paper.word(pane.failure());
        } else if (!some) {
            paper.word(look.text(templates.isEmpty() ? "window.preview.noTemplate" : "window.preview.noSound"));
        } else if (pane.person() == null && !pane.counting()) {
            paper.word(look.text("window.preview.nobody"));
        }
    }
}
