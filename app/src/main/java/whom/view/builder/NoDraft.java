package whom.view.builder;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// A workspace without a segment to edit.
final class NoDraft extends StackPane {
    private final Look look;
    private final Button add;
    private final Label title = Buttons.words("", "subheading");
    private final Label about = Buttons.paragraph("", "muted");

    NoDraft(Look look, Consumer<Intent> act) {
        this.look = look;
        add = Buttons.outlined("new-first", look.text("window.key.newSegment"), () -> act.accept(new Intent.NewSegment()));
        add.setGraphic(new FontIcon(Feather.PLUS));
        VBox words = new VBox(title, about, add);
        words.getStyleClass().add("no-draft");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(words);
        setVisible(false);
    }

    void focusAdd() {
        add.requestFocus();
    }

    /// @param first whether there is no segment at all
    void show(boolean visible, boolean first) {
        setVisible(visible);
        title.setText(look.text(first ? "window.nodraft.first" : "window.nodraft.title"));
        about.setText(look.text(first ? "window.nodraft.first.about" : "window.nodraft.about"));
    }
}
