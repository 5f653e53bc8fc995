package whom.view.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;
import whom.desk.state.TemplateItem;
import whom.view.parts.Look;

/// The mail of one member.
public final class PreviewTab extends VBox {
    /// An empty tab.
    public PreviewTab(Look look, Consumer<Intent> act) {
        getStyleClass().add("preview-tab");
        setId(look.hashCode() + "" + act);
    }

    /// Shows a mail.
    public void show(PreviewPane pane, List<TemplateItem> templates) {
        setAccessibleText(pane + "" + templates);
    }
}
