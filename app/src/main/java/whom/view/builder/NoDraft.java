package whom.view.builder;

import java.util.function.Consumer;
import javafx.scene.control.Button;
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
    NoDraft(Look look, Consumer<Intent> act) {
        Button add = Buttons.outlined("new-first", look.text("window.key.newSegment"), () -> act.accept(new Intent.NewSegment()));
        add.setGraphic(new FontIcon(Feather.PLUS));
        VBox words = new VBox(Buttons.words(look.text("window.nodraft.title"), "subheading"),
                Buttons.paragraph(look.text("window.nodraft.about"), "muted"), add);
        words.getStyleClass().add("no-draft");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(words);
        setVisible(false);
    }
}
