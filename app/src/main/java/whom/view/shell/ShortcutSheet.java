package whom.view.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// All keys on one sheet.
final class ShortcutSheet {
    private static final int ROWS = 20;

    private ShortcutSheet() {
    }

    static void open(Look look, Overlay overlay) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int at = 0;
        for (Shortcut shortcut : Shortcut.values()) {
            Label keys = Buttons.words(shortcut.display(), "key-cap");
            grid.add(Buttons.words(look.text(shortcut.word())), at / ROWS * 2, at % ROWS);
            grid.add(keys, at / ROWS * 2 + 1, at % ROWS);
            at++;
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(look.text("window.keys.title"));
        VBox sheet = new VBox(Buttons.words(look.text("window.keys.title"), "subheading"), scroll);
        sheet.setId("shortcuts");
        overlay.openSheet(sheet, () -> {});
        scroll.requestFocus();
    }
}
