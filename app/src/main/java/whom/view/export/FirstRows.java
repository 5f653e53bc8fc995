package whom.view.export;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ExportPane.Plan;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// The first rows of the file, cell by cell as they will be written.
final class FirstRows extends VBox {
    private static final double ROW = 28;
    private static final int MOST = 5;

    private final TableView<List<String>> table = new TableView<>();
    private List<String> header = List.of();

    FirstRows(Look look) {
        getStyleClass().add("export-part");
        table.setId("first-rows");
        table.setFixedCellSize(ROW);
        table.setPrefHeight((MOST + 1) * ROW + 16);
        table.setMinHeight(USE_PREF_SIZE);
        table.setPlaceholder(Buttons.words(look.text("window.export.noRows"), "muted"));
        table.setAccessibleText(look.text("window.export.rows"));
        getChildren().addAll(Buttons.words(look.text("window.export.rows"), "heading"), table);
    }

    void show(@Nullable Plan plan) {
        table.setOpacity(plan == null ? 0.6 : 1);
        if (plan == null) {
            return;
        }
        if (!plan.header().equals(header)) {
            header = plan.header();
            table.getColumns().clear();
            for (int i = 0; i < header.size(); i++) {
                table.getColumns().add(column(header.get(i), i));
            }
        }
        table.getItems().setAll(plan.rows());
    }

    private static TableColumn<List<String>, String> column(String name, int at) {
        TableColumn<List<String>, String> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(at < cell.getValue().size() ? cell.getValue().get(at) : ""));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(at == 0 ? 190 : 110);
        return column;
    }
}
