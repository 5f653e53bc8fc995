package whom.view.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lines to choose from. The focus stays in a field (or on the list itself): arrows move the mark, Enter takes the marked line.
public final class PickList<T> extends ScrollPane {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Consumer<T> chosen;
    private final VBox lines = new VBox();
    private List<Entry<T>> entries = List.of();
    private final List<Node> nodes = new ArrayList<>();
    private int mark;

    private @Nullable Extra<T> extra;

    /// One thing more that can be done with a line: a button at its end, and a key while it is marked.
    ///
    /// @param fits for which lines
    /// @param done hears of the line, and where it stands
    public record Extra<T>(Feather icon, Caption caption, Predicate<Entry<T>> fits, BiConsumer<Entry<T>, Node> done) {}

    /// @param chosen hears of the line that was taken
    public PickList(Consumer<T> chosen) {
        this.chosen = chosen;
        setId("picker-list");
        getStyleClass().add("pick-list");
        lines.getStyleClass().add("pick-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /// Offers one thing more; before any line is shown.
    public void offer(Extra<T> newExtra) {
        extra = newExtra;
    }

    /// Shows lines; the mark stays on the line of the same id where it can.
    public void show(List<Entry<T>> newEntries, boolean markFirst) {
        if (newEntries.equals(entries)) {
            return;
        }
        String marked = mark < entries.size() && !markFirst ? entries.get(mark).id() : "";
        entries = List.copyOf(newEntries);
        nodes.clear();
        lines.getChildren().clear();
        String heading = "";
        mark = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry<T> entry = entries.get(i);
            if (!entry.heading().equals(heading)) {
                heading = entry.heading();
                lines.getChildren().add(Buttons.words(heading, "heading", "pick-heading"));
            }
            Node line = line(entry);
            nodes.add(line);
            lines.getChildren().add(line);
            if (entry.id().equals(marked)) {
                mark = i;
            }
        }
        showMark();
    }

    /// Lets the keys of a field move the mark.
    public void listenTo(Node field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    /// Does what a key does here; false when it does nothing.
    public boolean pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            step(1);
        } else if (event.getCode() == KeyCode.UP) {
            step(-1);
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            take();
        } else {
            return takeExtra(event);
        }
        return true;
    }

    /// Marks the line of an id.
    public void markLine(String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                mark = i;
                showMark();
            }
        }
    }

    /// The words of the marked line, for whoever cannot see it.
    public @Nullable String markedText() {
        return mark < entries.size() ? entries.get(mark).text() : null;
    }

    private void take() {
        if (mark < entries.size()) {
            chosen.accept(entries.get(mark).value());
        }
    }

    private boolean takeExtra(KeyEvent event) {
        Extra<T> more = extra;
        Shortcut key = more == null ? null : more.caption().key();
        if (more == null || key == null || !key.matches(event) || mark >= entries.size() || !more.fits().test(entries.get(mark))) {
            return false;
        }
        more.done().accept(entries.get(mark), nodes.get(mark));
        return true;
    }

    /// What the marked line stands for.
    public Optional<T> marked() {
        return mark < entries.size() ? Optional.of(entries.get(mark).value()) : Optional.empty();
    }

    private void step(int by) {
        if (!entries.isEmpty()) {
            mark = Math.floorMod(mark + by, entries.size());
            showMark();
        }
    }

    private void showMark() {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).pseudoClassStateChanged(MARKED, i == mark);
        }
        if (mark < nodes.size()) {
            scrollTo(nodes.get(mark));
        }
    }

    private void scrollTo(Node line) {
        double view = getViewportBounds().getHeight();
        double all = lines.getHeight();
        if (view <= 0 || all <= view) {
            return;
        }
        Bounds at = line.getBoundsInParent();
        double top = getVvalue() * (all - view);
        if (at.getMinY() < top) {
            setVvalue(at.getMinY() / (all - view));
        } else if (at.getMaxY() > top + view) {
            setVvalue((at.getMaxY() - view) / (all - view));
        }
    }

    private Node line(Entry<T> entry) {
        Label text = Buttons.words(entry.text(), "pick-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label right = Buttons.words(entry.right(), "muted", "small");
        right.setMinWidth(Region.USE_PREF_SIZE);
        FontIcon check = new FontIcon(Feather.CHECK);
        check.setVisible(entry.checked());
        HBox line = new HBox(check, text, right);
        line.setId(entry.id());
        line.getStyleClass().add("pick-line");
        line.setAccessibleText(entry.text() + (entry.right().isEmpty() ? "" : ", " + entry.right()));
        line.setOnMouseClicked(_ -> chosen.accept(entry.value()));
        Extra<T> more = extra;
        if (more != null && more.fits().test(entry)) {
            Button button = Buttons.icon("extra-" + entry.id(), more.icon(), more.caption(), () -> more.done().accept(entry, line));
            button.getStyleClass().add("pick-extra");
            button.setFocusTraversable(false);
            button.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
            line.getChildren().add(button);
        }
        return line;
    }

    /// A line.
    ///
    /// @param heading lines after one another with the same heading stand below it once; empty for none
    /// @param right   what stands muted at the right
    /// @param checked whether it is what holds now
    public record Entry<T>(String id, String heading, String text, String right, boolean checked, T value) {}
}
