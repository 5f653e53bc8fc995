package whom.view.preview;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// What should be looked at in the mail. Several of them stay folded into one line above it until somebody opens them, since the mail needs the room.
final class MailHintLines extends VBox {
    private final Look look;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Button fold;
    private final VBox lines = new VBox();
    private List<String> shown = List.of();
    private boolean open;

    MailHintLines(Look look) {
        this.look = look;
        setId("preview-hints");
        getStyleClass().add("preview-hints");
        lines.setId("preview-hint-lines");
        lines.getStyleClass().add("preview-hint-lines");
        fold = Buttons.quiet("preview-hints-fold", Feather.CHEVRON_RIGHT, "", () -> {
            open = !open;
            fold();
        });
        fold.getStyleClass().addAll("small", "variants-fold");
        fold.setGraphic(chevron);
        getChildren().addAll(fold, lines);
        turn(this, false);
    }

    void show(List<String> said) {
        if (said.equals(shown)) {
            return;
        }
        shown = List.copyOf(said);
        lines.getChildren().setAll(said.stream().map(hint -> {
            Label line = Buttons.paragraph(hint, "small", "muted");
            line.setGraphic(new FontIcon(Feather.INFO));
            return line;
        }).toList());
        turn(this, !said.isEmpty());
        fold();
    }

    private void fold() {
        boolean several = shown.size() > 1;
        boolean seen = open || !several;
        fold.setText(look.text("window.preview.hints", shown.size()));
        chevron.setIconCode(seen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        new Caption(look.text(seen ? "window.variants.fold" : "window.variants.unfold")).on(fold);
        fold.setAccessibleText(fold.getText() + ", " + look.text(seen ? "window.variants.unfolded" : "window.variants.folded"));
        turn(fold, several);
        turn(lines, seen);
    }

    private static void turn(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
