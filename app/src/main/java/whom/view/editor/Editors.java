package whom.view.editor;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.OpenWorkspace;
import whom.resolve.Problem.Part;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Opens the editor that fits a token.
public final class Editors {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private @Nullable OpenWorkspace open;

    /// Editors that open in a layer.
    public Editors(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    /// The state that editors begin with and follow.
    public void show(OpenWorkspace newOpen) {
        open = newOpen;
    }

    /// Opens the editor of a part of a row at its token.
    public void open(RowItem row, Part part, Node anchor, Runnable closed) {
        if (open != null && part == Part.VALUE) {
            act.accept(new Intent.AskValues(row.phrase()));
            overlay.open(anchor, Buttons.words(look.text("window.cancel")), closed);
        }
    }
}
