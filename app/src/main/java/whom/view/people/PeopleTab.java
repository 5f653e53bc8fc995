package whom.view.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.PeoplePane;
import whom.desk.state.PeoplePane.Column;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// The first members of the segment; Enter or a double click shows somebody's mail.
public final class PeopleTab extends VBox {
    private static final double LETTER = 7.2;

    private final Look look;
    private final Consumer<Intent> act;
    private final TableView<List<String>> table = new TableView<>();
    private final Label foot = Buttons.paragraph("", "muted", "small");
    private final Label placeholder = Buttons.paragraph("", "muted");
    private @Nullable PeoplePane shown;

    /// An empty table.
    public PeopleTab(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        getStyleClass().add("people-tab");
        table.setId("people");
        table.setPlaceholder(placeholder);
        table.setAccessibleText(look.text("window.tab.people"));
        table.setFixedCellSize(30);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                preview();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                preview();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, foot);
    }

    /// Shows the members.
    public void show(PeoplePane pane) {
        PeoplePane old = shown;
        if (pane.equals(old)) {
            return;
        }
        shown = pane;
        if (old == null || !old.columns().equals(pane.columns())) {
            showColumns(pane);
        }
        if (old == null || !old.rows().equals(pane.rows())) {
            table.getItems().setAll(pane.rows());
        }
        table.setOpacity(pane.current() ? 1 : 0.6);
        placeholder.setText(
                pane.failure() != null ? pane.failure() : look.text(pane.current() ? "window.people.nobody" : "window.people.reading"));
        foot.setText(pane.rows().isEmpty()
                ? ""
                : look.text("window.people.first", pane.rows().size(), look.numbers().whole(pane.rows().size()),
                        look.numbers().whole(pane.total()),
                        pane.total() > pane.rows().size() ? 1 : 0));
    }

    private void showColumns(PeoplePane pane) {
        List<Column> columns = pane.columns();
        table.getColumns().clear();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column = new TableColumn<>(columns.get(i).label());
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(at < cell.getValue().size() ? cell.getValue().get(at) : ""));
            column.setCellFactory(_ -> new TextCell());
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(width(pane, i));
            if (columns.get(i).rightAligned()) {
                column.getStyleClass().add("right-aligned");
            }
            table.getColumns().add(column);
        }
    }

    /// As wide as most of what stands in it, so that a name is not cut to make room for a number.
    private static double width(PeoplePane pane, int column) {
        int[] lengths = pane.rows().stream().limit(50).mapToInt(row -> column < row.size() ? row.get(column).length() : 0).sorted()
                .toArray();
        int most = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        return Math.clamp(Math.max(most, pane.columns().get(column).label().length() + 1) * LETTER + 16, 64, 190);
    }

    private void preview() {
        int at = table.getSelectionModel().getSelectedIndex();
        if (shown != null && at >= 0 && at < shown.keys().size()) {
            act.accept(new Intent.PreviewPerson(shown.keys().get(at)));
        }
    }
}
