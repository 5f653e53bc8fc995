package whom.view.parts;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Parts that most windows begin without. What is in a window is styled and laid out even while it cannot be seen, so such a part comes in only
/// when it is first shown.
public final class Late {
    private Late() {
    }

    /// Hides a part, and puts it into its pane as soon as it becomes visible.
    public static void into(Pane pane, Node part) {
        part.setVisible(false);
        part.visibleProperty().subscribe(visible -> {
            if (visible && part.getParent() == null) {
                pane.getChildren().add(part);
                // What lies in a scroll pane can take the focus only once that has its looks.
                part.applyCss();
            }
        });
    }
}
