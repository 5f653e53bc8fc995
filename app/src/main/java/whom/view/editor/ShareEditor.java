package whom.view.editor;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.rule.Condition.RandomShare;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// A random share: how many of a hundred, where the share begins, and the word that the draw is made with.
final class ShareEditor implements Editor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Look look;
    private final RowChange row;
    private final TextField percent;
    private final TextField from;
    private final TextField seed;
    private final GridPane grid = new GridPane();
    private final VBox box;

    ShareEditor(Look look, RandomShare now, RowChange row) {
        this.look = look;
        this.row = row;
        grid.getStyleClass().add("picker-grid");
        percent = line(0, "value-field", "window.share.percent", now.percent().toPlainString(), 5);
        from = line(1, "share-from", "window.share.from", now.from().toPlainString(), 5);
        seed = line(2, "share-seed", "window.share.seed", now.seed(), 14);
        HBox foot = new HBox(Values.done(look, row::close));
        foot.getStyleClass().add("picker-foot");
        box = new VBox(grid, Buttons.paragraph(look.text("window.share.about"), "muted", "small"), foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-count");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        percent.requestFocus();
        percent.selectAll();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        // The fields hold all there is to see.
    }

    private TextField line(int at, String id, String name, String text, int columns) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setAccessibleText(look.text(name));
        field.textProperty().subscribe((_, _) -> changed());
        field.setOnAction(_ -> row.close());
        Label label = Buttons.words(look.text(name), "muted");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(at, label, new HBox(field));
        return field;
    }

    private void changed() {
        Optional<BigDecimal> share = read(percent);
        Optional<BigDecimal> start = read(from);
        if (share.isPresent() && start.isPresent()) {
            String draw = seed.getText().strip();
            row.change(c -> c instanceof RandomShare ? new RandomShare(share.get(), start.get(), draw, c.mark()) : c);
        }
    }

    private Optional<BigDecimal> read(TextField field) {
        Optional<BigDecimal> number = WaysEditor.percent(field.getText().strip(), look.locale());
        field.pseudoClassStateChanged(ERROR, number.isEmpty());
        return number;
    }
}
