package whom.view.people;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.PeopleTable;
import whom.desk.state.PeopleTable.Column;
import whom.desk.state.PeopleTable.Sorting;
import whom.view.parts.Brief;
import whom.view.parts.Look;

/// The table itself: as many rows as there are people, of which it asks for those in sight. A cell whose row is not there yet is empty, and is
/// filled where it stands.
final class MemberTable extends TableView<Integer> {
    /// A row at the usual size of the text. How high it is now stands in the stylesheet, in em, and columns go with it.
    private static final double ROW = 30;
    /// A letter, the least and the greatest column, at that size.
    private static final double LETTER = 7.6;
    private static final double LEAST = 64;
    private static final double MOST = 190;
    /// So many rows before and after each that is drawn should be there as well.
    private static final int NEAR = 40;

    private final Consumer<Intent> act;
    private final Set<MemberCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Runnable telling = this::tell;
    private PeopleTable shown = PeopleTable.EMPTY;
    private boolean due;
    /// Whether the order of the columns is set from outside, which asks for nothing.
    private boolean filling;

    MemberTable(Look look, Consumer<Intent> act) {
        this.act = act;
        setId("people");
        setAccessibleText(look.text("window.tab.people"));
        getStyleClass().add("member-table");
        fixedCellSizeProperty().subscribe((before, now) -> {
            double larger = larger(now.doubleValue()) / larger(before.doubleValue());
            getColumns().forEach(column -> column.setPrefWidth(column.getWidth() * larger));
        });
        setItems(new RowNumbers(0));
        setOnSort(event -> {
            event.consume();
            if (!filling) {
                sort(getSortOrder());
            }
        });
    }

    /// Hears of the row that is pressed, and of the one on which a double click began.
    void onPress(LongConsumer pressed, LongConsumer twice) {
        setRowFactory(_ -> {
            TableRow<Integer> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (!row.isEmpty()) {
                    (event.getClickCount() % 2 == 0 ? twice : pressed).accept(row.getIndex());
                }
            });
            return row;
        });
    }

    /// Shows the table as it is known now.
    void show(PeopleTable table) {
        PeopleTable old = shown;
        if (table.equals(old)) {
            return;
        }
        shown = table;
        filling = true;
        if (!old.columns().equals(table.columns())) {
            showColumns(table);
        }
        showOrder(table.sorting());
        if (old.total() != table.total()) {
            setItems(new RowNumbers(table.total()));
        }
        if (!old.of().equals(table.of())) {
            scrollTo(0);
        }
        filling = false;
        cells.forEach(MemberCell::fill);
        setOpacity(table.current() ? 1 : 0.6);
    }

    /// Who stands in the selected row.
    Optional<String> selected() {
        int at = getSelectionModel().getSelectedIndex();
        return at < 0 ? Optional.empty() : shown.key(at);
    }

    private void showColumns(PeopleTable table) {
        Map<String, Double> widths = new HashMap<>();
        getColumns().forEach(column -> widths.put(String.valueOf(column.getUserData()), column.getWidth()));
        cells.clear();
        getColumns().setAll(IntStream.range(0, table.columns().size()).mapToObj(i -> column(table, i, widths)).toList());
    }

    private TableColumn<Integer, Integer> column(PeopleTable table, int at, Map<String, Double> widths) {
        Column of = table.columns().get(at);
        TableColumn<Integer, Integer> column = new TableColumn<>(of.label());
        column.setId("people-column-" + of.name());
        column.setUserData(of.name());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MemberCell(at));
        column.setSortable(of.sortable());
        column.setReorderable(false);
        column.setPrefWidth(widths.getOrDefault(of.name(), width(table, at) * larger(getFixedCellSize())));
        if (of.rightAligned()) {
            column.getStyleClass().add("right-aligned");
        }
        return column;
    }

    /// How many times the usual size of the text; rows have no height of their own before the stylesheet is read.
    private static double larger(double row) {
        return row <= 0 ? 1 : row / ROW;
    }

    /// As wide as most of what stands in it, so that a name is not cut to make room for a number; at the usual size of the text.
    private static double width(PeopleTable table, int column) {
        int[] lengths = IntStream.range(0, 50).map(row -> table.cell(row, column).length()).filter(length -> length > 0).sorted().toArray();
        int most = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        return Math.clamp(Math.max(most, table.columns().get(column).label().length() + 1) * LETTER + 16, LEAST, MOST);
    }

    private void showOrder(@Nullable Sorting sorting) {
        List<TableColumn<Integer, ?>> by = getColumns().stream()
                .filter(column -> sorting != null && sorting.column().equals(column.getUserData())).toList();
        by.forEach(column -> column
                .setSortType(sorting != null && sorting.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
        if (!getSortOrder().equals(by)) {
            getSortOrder().setAll(by);
        }
    }

    private void sort(List<TableColumn<Integer, ?>> by) {
        if (by.isEmpty()) {
            act.accept(new Intent.SortPeople(null, false));
        } else {
            TableColumn<Integer, ?> last = by.getLast();
            act.accept(new Intent.SortPeople(name(last), last.getSortType() == TableColumn.SortType.DESCENDING));
        }
    }

    private static String name(TableColumnBase<?, ?> column) {
        return String.valueOf(column.getUserData());
    }

    /// Some row that is drawn, or one near it, is not there: once the layout is over it is said which are in sight.
    private void missing() {
        Scene scene = getScene();
        if (!due && scene != null) {
            due = true;
            scene.addPostLayoutPulseListener(telling);
            Platform.requestNextPulse();
        }
    }

    private void tell() {
        due = false;
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(telling);
        }
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            act.accept(new Intent.LookAtPeople(flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex()));
        }
    }

    private boolean isNear(long row) {
        return shown.has(row) && shown.has(Math.max(0, row - NEAR)) && shown.has(Math.min(shown.total() - 1, row + NEAR));
    }

    /// What one person has in one column.
    private final class MemberCell extends TableCell<Integer, Integer> {
        private final int at;

        MemberCell(int at) {
            this.at = at;
            cells.add(this);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            fill();
        }

        void fill() {
            Integer row = getItem();
            if (isEmpty() || row == null || row >= shown.total()) {
                setText(null);
                return;
            }
            setText(Brief.of(shown.cell(row, at)));
            if (at == 0 && !isNear(row)) {
                missing();
            }
        }
    }
}
