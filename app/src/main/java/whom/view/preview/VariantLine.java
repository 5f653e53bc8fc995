package whom.view.preview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.view.parts.Buttons;
import whom.view.parts.WideButton;

/// One variant: its page very small, the branches that lead to it, in as many lines as they need, and its people.
final class VariantLine {
    private VariantLine() {
    }

    static Button of(ThumbNail picture, String words, String people) {
        FontIcon eye = new FontIcon(Feather.EYE);
        eye.getStyleClass().add("variant-eye");
        Label when = Buttons.paragraph(words, "variant-when");
        when.setMinWidth(0);
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        Label count = Buttons.words(people, "variant-people");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(eye, picture, when, count);
        content.getStyleClass().add("variant-content");
        return new WideButton("variant-line", content);
    }
}
