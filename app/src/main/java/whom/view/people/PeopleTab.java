package whom.view.people;

import java.util.List;
import java.util.Optional;
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
import whom.desk.state.WhyPane;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// The first members of the segment, and why one of them, or anybody else, is in or out. Whoever is selected is explained; Enter goes into what is
/// told, Esc back.
public final class PeopleTab extends VBox {
    private static final double LETTER = 7.2;

    private final Look look;
    private final Consumer<Intent> act;
    private final PersonField find;
    private final TableView<List<String>> table = new TableView<>();
    private final Label foot = Buttons.paragraph("", "muted", "small");
    private final Label placeholder = Buttons.paragraph("", "muted");
    private final WhyCard card;
    private @Nullable PeoplePane shown;
    private WhyPane told = WhyPane.CLOSED;
    /// Who was asked about last, so that nobody is asked about twice.
    private @Nullable String asked;
    /// Whether the selection changes by itself, which asks nothing.
    private boolean filling;
    private boolean entering;

    /// An empty table.
    public PeopleTab(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        getStyleClass().add("people-tab");
        find = new PersonField(look, this::enter);
        card = new WhyCard(look, act, this::enter, this::leave);
        table.setId("people");
        table.setPlaceholder(placeholder);
        table.setAccessibleText(look.text("window.tab.people"));
        table.setFixedCellSize(30);
        table.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> {
            if (!filling) {
                selected().ifPresent(this::ask);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(this::enter);
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && selected().isEmpty() && !table.getItems().isEmpty()) {
                // By itself the table would begin with the second row.
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> selected().ifPresent(this::ask));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && card.isVisible()) {
                leave();
                event.consume();
            }
        });
        getChildren().addAll(find, table, foot, card);
        show(WhyPane.CLOSED);
    }

    /// Shows the members, and what is told of somebody.
    public void show(PeoplePane pane, WhyPane why) {
        show(pane);
        show(why);
    }

    private void show(PeoplePane pane) {
        PeoplePane old = shown;
        if (pane.equals(old)) {
            return;
        }
        shown = pane;
        filling = true;
        if (old == null || !old.columns().equals(pane.columns())) {
            showColumns(pane);
        }
        if (old == null || !old.rows().equals(pane.rows())) {
            table.getItems().setAll(pane.rows());
            mark();
        }
        filling = false;
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

    private void show(WhyPane why) {
        boolean was = card.isVisible();
        boolean within = card.isFocusWithin();
        told = why;
        card.show(why);
        boolean open = card.isVisible();
        VBox.setVgrow(table, open ? Priority.NEVER : Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        // Where the window is low, every line of the card counts.
        foot.setVisible(!open);
        foot.setManaged(!open);
        if (!open) {
            asked = null;
            entering = false;
        }
        if (was && !open && within) {
            back();
        }
        filling = true;
        mark();
        filling = false;
        if (open && !was) {
            // The table has become shorter; whoever was selected stays in sight.
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        }
        if (entering && isAnswer(why)) {
            entering = false;
            card.enter();
        }
    }

    /// Selects the row of whoever is told of.
    private void mark() {
        if (shown != null && told instanceof WhyPane.Card found && isAnswer(found)) {
            int row = shown.keys().indexOf(found.key());
            if (row < 0) {
                table.getSelectionModel().clearSelection();
            } else if (row != table.getSelectionModel().getSelectedIndex()) {
                table.getSelectionModel().clearAndSelect(row);
            }
        }
    }

    /// Whether that is the answer to what was asked last, not to something before.
    private boolean isAnswer(WhyPane why) {
        return switch (why) {
            case WhyPane.Card found -> found.current() && (asked == null || found.key().equalsIgnoreCase(asked));
            case WhyPane.Unknown unknown -> unknown.key().equals(asked);
            case WhyPane.Untold untold -> untold.key().equals(asked);
            case WhyPane.Closed _,WhyPane.Reading _ -> false;
        };
    }

    private Optional<String> selected() {
        int at = table.getSelectionModel().getSelectedIndex();
        return shown != null && at >= 0 && at < shown.keys().size() ? Optional.of(shown.keys().get(at)) : Optional.empty();
    }

    private void ask(String key) {
        if (!key.equals(asked)) {
            asked = key;
            act.accept(new Intent.Explain(key));
        }
    }

    /// Goes into what is told of somebody, once it is there.
    private void enter(String key) {
        if (key.equals(asked) && isAnswer(told)) {
            card.enter();
        } else {
            entering = true;
            ask(key);
        }
    }

    private void leave() {
        back();
        act.accept(new Intent.CloseWhy());
    }

    /// To where somebody came from: their row, or the field where they were looked for.
    private void back() {
        if (selected().isPresent()) {
            table.requestFocus();
        } else {
            find.focus();
        }
    }
}
