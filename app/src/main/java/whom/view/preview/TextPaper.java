package whom.view.preview;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.TextPane;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// A mail as plain text: what is made of the page, what the author wrote, and where they differ.
final class TextPaper extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Look look;
    private final Map<Shown, Button> ways = new EnumMap<>(Shown.class);
    private final HBox head = new HBox();
    private final TextArea text = new TextArea();
    private final DifferenceList between;
    private final Label same = Buttons.paragraph("", "muted");
    private final Label about = Buttons.paragraph("", "muted", "small");
    private @Nullable TextPane pane;
    private Shown wanted = Shown.OWN;

    /// What of it is shown.
    private enum Shown {
        PAGE("text-page", "window.text.page"), OWN("text-own", "window.text.own"), BETWEEN("text-between", "window.text.between");

        private final String id;
        private final String word;

        Shown(String id, String word) {
            this.id = id;
            this.word = word;
        }
    }

    TextPaper(Look look) {
        this.look = look;
        setId("text-paper");
        getStyleClass().add("text-paper");
        head.getStyleClass().add("text-ways");
        for (Shown way : Shown.values()) {
            Button button = Buttons.quiet(way.id, org.kordamp.ikonli.feather.Feather.FILE_TEXT, look.text(way.word), () -> show(way));
            button.setGraphic(null);
            ways.put(way, button);
            head.getChildren().add(button);
        }
        text.setId("mail-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("mail-text");
        between = new DifferenceList(look, "text-differences");
        same.setText(look.text("window.text.same"));
        StackPane page = new StackPane(text, between, same);
        page.getStyleClass().add("text-sheet");
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        about.setId("text-about");
        getChildren().addAll(head, page, about);
        setMinHeight(0);
    }

    void show(TextPane newPane) {
        if (!newPane.equals(pane)) {
            pane = newPane;
            show(newPane.own() == null ? Shown.PAGE : wanted);
        }
    }

    private void show(Shown way) {
        TextPane now = pane;
        if (now == null) {
            return;
        }
        String own = now.own();
        if (own != null) {
            wanted = way;
        }
        ways.forEach((one, button) -> button.pseudoClassStateChanged(ON, one == way));
        LookedPaper.turn(head, own != null);
        boolean differs = now.between().stream().anyMatch(line -> line.side() != whom.template.difference.Line.Side.BOTH);
        String shown = way == Shown.OWN && own != null ? own : now.ofPage();
        if (!shown.equals(text.getText())) {
            text.setText(shown);
            text.setScrollTop(0);
        }
        text.setAccessibleText(look.text(way.word));
        between.show(now.between());
        text.setVisible(way != Shown.BETWEEN);
        between.setVisible(way == Shown.BETWEEN && differs);
        same.setVisible(way == Shown.BETWEEN && !differs);
        about.setText(look.text(own == null ? "window.text.noOwn" : way == Shown.BETWEEN ? "window.text.legend" : "window.text.sent"));
    }
}
