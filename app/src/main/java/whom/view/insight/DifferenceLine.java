package whom.view.insight;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.Comparing.Line;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// One thing that differs: a sign, a word for it, and what it says.
final class DifferenceLine {
    private DifferenceLine() {
    }

    static HBox of(Look look, Line line) {
        FontIcon sign = new FontIcon(switch (line.kind()) {
            case ADDED -> Feather.PLUS;
            case REMOVED -> Feather.MINUS;
            case CHANGED -> Feather.EDIT_2;
            case MOVED -> Feather.CORNER_DOWN_RIGHT;
        });
        String said = line.before().isEmpty() || line.before().equals(line.after())
                ? line.after()
                : line.after().isEmpty() ? line.before() : look.text("window.difference.into", line.before(), line.after());
        Label kind = Buttons.words(look.text("window.difference." + line.kind()), "muted", "difference-kind");
        Label text = Buttons.paragraph(said);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox node = new HBox(sign, kind, text);
        node.getStyleClass().add("difference-line");
        node.setFocusTraversable(true);
        node.setAccessibleText(kind.getText() + ": " + said);
        return node;
    }
}
