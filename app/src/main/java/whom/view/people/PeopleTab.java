package whom.view.people;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.PeoplePane;
import whom.desk.state.PeopleTable;
import whom.desk.state.WhyPane;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.SearchCard;
import whom.view.parts.Shortcut;

/// The members of the segment, and why one of them, or anybody else, is in or out. Whoever is selected is explained; Enter opens their page, Tab
/// goes into what is told, Esc back.
public final class PeopleTab extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final PersonField find;
    private final MemberTable table;
    private final SearchCard<PeopleTable> columnCard;
    private final SearchCard<PeopleTable> sortCard;
    private final FileCard fileCard;
    private final FileLine file;
    private final Label foot = Buttons.paragraph("", "muted", "small");
    private final Label placeholder = Buttons.paragraph("", "muted");
    private final WhyCard card;
    private PeopleTable shown = PeopleTable.EMPTY;
    private WhyPane told = WhyPane.CLOSED;
    /// Who was asked about last, so that nobody is asked about twice.
    private @Nullable String asked;
    /// Who was pressed first: what opens below moves the rows before the second click of a double click comes.
    private @Nullable String pressed;
    /// Whether the selection changes by itself, which asks nothing.
    private boolean filling;
    private boolean entering;

    /// An empty table.
    public PeopleTab(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        getStyleClass().add("people-tab");
        find = new PersonField(look, this::enter);
        card = new WhyCard(look, act, this::enter, this::leave);
        table = new MemberTable(look, act);
        Button sort = button("people-sort", Feather.BAR_CHART, "window.people.sort", Shortcut.SORT_PEOPLE, this::sort);
        Button columns = button("people-columns", Feather.COLUMNS, "window.people.columns", Shortcut.PEOPLE_COLUMNS, this::columns);
        Button save = button("people-save", Feather.DOWNLOAD, "window.people.save", Shortcut.SAVE_LIST, this::save);
        sortCard = SortCard.of(look, act, overlay, sort);
        columnCard = ColumnCard.of(look, act, overlay, columns);
        fileCard = new FileCard(look, act, overlay, save);
        file = new FileLine(look, act);
        foot.setId("people-foot");
        table.setPlaceholder(placeholder);
        table.onPress(row -> at(row).ifPresent(this::press), _ -> Optional.ofNullable(pressed).ifPresent(this::open));
        table.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> {
            if (!filling) {
                table.selected().ifPresent(this::ask);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                table.selected().ifPresent(this::open);
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                // By itself the table would begin with the second row.
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && card.isVisible()) {
                leave();
                event.consume();
            }
        });
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox head = new HBox(find, sort, columns, save);
        head.getStyleClass().add("people-head");
        getChildren().addAll(head, table, foot, file, card);
        show(WhyPane.CLOSED);
    }

    private Button button(String id, Feather icon, String word, Shortcut key, Runnable action) {
        return Buttons.icon(id, icon, new Caption(look.text(word), key), action);
    }

    /// Shows the members, and what is told of somebody.
    public void show(PeoplePane pane, WhyPane why) {
        show(pane.table());
        fileCard.show(pane.file(), pane.table().total());
        file.show(pane.file());
        show(why);
    }

    /// Puts the focus where somebody is looked for.
    public void find() {
        find.focus();
    }

    /// Opens the choice of an order.
    public void sort() {
        sortCard.open();
    }

    /// Opens the choice of columns.
    public void columns() {
        columnCard.open();
    }

    /// Asks where the list shall be written.
    public void save() {
        fileCard.open();
    }

    private void show(PeopleTable next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        if (!next.columns().isEmpty()) {
            find.show(next.columns().getFirst().label());
        }
        filling = true;
        table.show(next);
        mark();
        filling = false;
        sortCard.show(next);
        columnCard.show(next);
        placeholder.setText(next.failure() != null
                ? next.failure()
                : look.text(next.current() ? "window.people.nobody" : "window.people.reading"));
        foot.setText(next.total() == 0 ? "" : said(next));
    }

    private String said(PeopleTable next) {
        if (next.failure() != null) {
            return next.failure();
        }
        String people = look.text("window.people", next.total(), look.numbers().whole(next.total()));
        PeopleTable.Sorting by = next.sorting();
        return by == null
                ? people
                : look.text(by.descending() ? "window.people.descending" : "window.people.ascending", people, by.label());
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
            if (why instanceof WhyPane.Unknown(String _, String near) && near == null) {
                // A slip is mended where it was made.
                find.focus();
            } else {
                card.enter();
            }
        }
    }

    /// Selects the row of whoever is told of.
    private void mark() {
        if (told instanceof WhyPane.Card found && isAnswer(found)) {
            OptionalLong row = shown.row(found.key());
            if (row.isEmpty()) {
                table.getSelectionModel().clearSelection();
            } else if (row.getAsLong() != table.getSelectionModel().getSelectedIndex()) {
                table.getSelectionModel().clearAndSelect((int) row.getAsLong());
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

    private Optional<String> at(long row) {
        return shown.key(row);
    }

    private void press(String key) {
        pressed = key;
        ask(key);
    }

    private void ask(String key) {
        if (!key.equals(asked)) {
            asked = key;
            act.accept(new Intent.Explain(key));
        }
    }

    private void open(String key) {
        act.accept(new Intent.OpenPerson(key));
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
        if (table.selected().isPresent()) {
            table.requestFocus();
        } else {
            find.focus();
        }
    }
}
