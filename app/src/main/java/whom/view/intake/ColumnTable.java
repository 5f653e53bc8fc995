package whom.view.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportSheet.TargetItem;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// The columns of the file below each other. Arrows go from row to row and from what a column becomes to what it holds, Delete leaves it out.
final class ColumnTable extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final TargetCard targets;
    private final DetailCard details;
    private final List<ColumnRow> rows = new ArrayList<>();
    private final VBox lines = new VBox();
    private List<TargetItem> offered = List.of();

    ColumnTable(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        setId("columns-of-file");
        getStyleClass().add("intake-columns");
        targets = new TargetCard(look, overlay, () -> offered);
        details = new DetailCard(look, act, overlay);
        lines.getStyleClass().add("intake-lines");
        getChildren().addAll(head(), lines);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox head() {
        Label values = label("values", "intake-values");
        values.setMaxWidth(Double.MAX_VALUE);
        values.setMinWidth(0);
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox head = new HBox(label("column", "intake-name"), values, label("target", "intake-target-head"),
                label("form", "intake-form-head"),
                label("why", "intake-why"));
        head.getStyleClass().addAll("intake-line", "intake-head");
        return head;
    }

    private Label label(String word, String style) {
        return Buttons.words(look.text("window.intake.head." + word), "muted", "small", style);
    }

    void show(ImportSheet sheet) {
        offered = sheet.targets();
        int size = sheet.columns().size();
        while (rows.size() < size) {
            rows.add(new ColumnRow(look, act, targets, details, rows.size()));
        }
        for (int i = 0; i < size; i++) {
            rows.get(i).show(sheet.columns().get(i));
        }
        if (lines.getChildren().size() != size) {
            lines.getChildren().setAll(rows.subList(0, size));
        }
        details.show(sheet.opened());
    }

    /// Puts the focus on what a column becomes.
    void focus(int column) {
        if (column >= 0 && column < lines.getChildren().size()) {
            rows.get(column).target().requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0) {
            return;
        }
        boolean target = rows.get(at).target().isFocused();
        Function<ColumnRow, Button> same = target ? ColumnRow::target : ColumnRow::form;
        boolean done = switch (event.getCode()) {
            case KeyCode.DOWN -> step(at + 1, same);
            case KeyCode.UP -> step(at - 1, same);
            case KeyCode.RIGHT -> target && step(at, ColumnRow::form);
            case KeyCode.LEFT -> !target && step(at, ColumnRow::target);
            case KeyCode.ENTER -> fire(same.apply(rows.get(at)));
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> {
                act.accept(new DataIntent.AimColumn(at, ""));
                rows.get(at).target().requestFocus();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean fire(Button button) {
        button.fire();
        return true;
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).target().isFocused() || rows.get(i).form().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /// Goes to a row, and there to the same as long as it is there.
    private boolean step(int to, Function<ColumnRow, Button> part) {
        if (to < 0 || to >= lines.getChildren().size()) {
            return false;
        }
        Button wanted = part.apply(rows.get(to));
        Node there = wanted.isVisible() ? wanted : rows.get(to).target();
        there.requestFocus();
        return true;
    }
}
