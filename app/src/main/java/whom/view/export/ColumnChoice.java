package whom.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.desk.state.ExportPane.ColumnItem;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Which attributes go along. Without a choice the file holds no more than the format needs.
final class ColumnChoice extends VBox {
    private final Consumer<Intent> act;
    private final FlowPane chips = new FlowPane();
    private List<ColumnItem> shown = List.of();

    ColumnChoice(Look look, Consumer<Intent> act) {
        this.act = act;
        getStyleClass().add("export-part");
        chips.getStyleClass().add("chips");
        getChildren().addAll(Buttons.words(look.text("window.export.columns"), "heading"), chips);
    }

    void show(List<ColumnItem> columns) {
        if (columns.equals(shown)) {
            return;
        }
        boolean same = columns.stream().map(ColumnItem::attribute).toList().equals(shown.stream().map(ColumnItem::attribute).toList());
        shown = columns;
        if (!same) {
            List<ToggleButton> made = new ArrayList<>();
            columns.forEach(column -> made.add(chip(column)));
            chips.getChildren().setAll(made);
        }
        for (int i = 0; i < columns.size(); i++) {
            ((ToggleButton) chips.getChildren().get(i)).setSelected(columns.get(i).chosen());
        }
    }

    private ToggleButton chip(ColumnItem column) {
        ToggleButton chip = new ToggleButton(column.label());
        chip.setId("column-" + column.attribute());
        chip.getStyleClass().setAll("chip");
        chip.setMnemonicParsing(false);
        chip.setDisable(column.required());
        chip.setOnAction(_ -> act.accept(new Intent.ChooseColumn(column.attribute(), chip.isSelected())));
        return chip;
    }
}
