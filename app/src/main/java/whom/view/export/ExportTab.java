package whom.view.export;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.desk.state.ExportPane;
import whom.view.parts.Look;

/// What will be written.
public final class ExportTab extends VBox {
    /// An empty tab.
    public ExportTab(Look look, Consumer<Intent> act) {
        getStyleClass().add("export-tab");
        setId(look.hashCode() + "" + act);
    }

    /// Shows a plan.
    public void show(ExportPane pane) {
        setAccessibleText(pane.toString());
    }
}
