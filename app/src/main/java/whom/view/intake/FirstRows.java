package whom.view.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportSheet.ColumnItem;
import whom.view.parts.Brief;
import whom.view.parts.Look;

/// The first rows of the file exactly as they were read.
final class FirstRows extends TableView<List<String>> {
    private static final double LETTER = 7.6;
    private static final double LEAST = 64;
    private static final double MOST = 240;

    private List<List<String>> shown = List.of();

    FirstRows(Look look) {
        setId("first-rows-of-file");
        setAccessibleText(look.text("window.intake.first"));
        getStyleClass().add("member-table");
        // A table that is as high as its rows needs no scrolling of its own.
        fixedCellSizeProperty().subscribe(size -> setPrefHeight((shown.size() + 2.6) * size.doubleValue()));
    }

    void show(ImportSheet sheet) {
        if (sheet.first().equals(shown)) {
            return;
        }
        shown = sheet.first();
        List<TableColumn<List<String>, String>> columns = new ArrayList<>();
        for (ColumnItem item : sheet.columns()) {
            columns.add(column(item));
        }
        getColumns().setAll(columns);
        setPrefHeight((shown.size() + 2.6) * getFixedCellSize());
        setItems(FXCollections.observableArrayList(shown));
    }

    private TableColumn<List<String>, String> column(ColumnItem item) {
        TableColumn<List<String>, String> column = new TableColumn<>(Brief.of(item.header()));
        int at = item.index();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(at < row.getValue().size() ? row.getValue().get(at) : ""));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : Brief.of(text.lines().findFirst().orElse("")));
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        int longest = shown.stream().mapToInt(row -> at < row.size() ? row.get(at).length() : 0).max().orElse(0);
        column.setPrefWidth(Math.clamp(Math.max(longest, item.header().length() + 1) * LETTER + 16, LEAST, MOST));
        return column;
    }
}
