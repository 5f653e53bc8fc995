package whom.view.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportsPane;
import whom.desk.state.ImportsPane.Item;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ProgressCard;
import whom.view.parts.RulePage;
import whom.view.parts.Shortcut;

/// The page that takes the place of the rule: everything that changed the data, and the way back of each.
public final class ImportsPage extends RulePage {
    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final Label said = Buttons.paragraph("", "intake-result-line");
    private final VBox lines = new VBox();
    private final ProgressCard undoing;
    private @Nullable ImportsPane shown;

    /// An empty page.
    ///
    /// @param choose asks for a file to import
    public ImportsPage(Look look, Consumer<Intent> act, Runnable choose) {
        super(look, "imports", () -> act.accept(new DataIntent.ShowImports(false)));
        this.look = look;
        this.act = act;
        title(look.text("window.imports.title"));
        about.setId("imports-about");
        said.setId("imports-said");
        said.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        lines.setId("imports-lines");
        lines.getStyleClass().add("imports-lines");
        undoing = new ProgressCard(look, "imports-undoing", "cancel-imports-undo", () -> act.accept(new Intent.Cancel()));
        Button add = Buttons.outlined("imports-import", look.text("window.imports.import"), choose);
        fill(about, add, said, undoing, lines);
    }

    /// Shows the page, or hides it.
    public void show(ImportsPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        if (!open(pane.open())) {
            return;
        }
        List<Item> entries = pane.entries();
        say(about, pane.failure(), entries == null
                ? look.text("window.imports.reading")
                : entries.isEmpty()
                        ? look.text("window.imports.empty", Shortcut.IMPORT.display())
                        : look.text("window.imports.about"));
        said.setText(pane.said() == null ? "" : look.text("window.imports.said", pane.said()));
        turn(said, pane.said() != null);
        if (pane.running() == null) {
            undoing.hide();
        } else {
            undoing.show(look.text("window.intake.done.undoing"), pane.running().how().done(), pane.running().how().total(), true);
        }
        boolean focused = lines.isFocusWithin();
        List<Node> shownLines = new ArrayList<>();
        if (entries != null) {
            entries.forEach(item -> shownLines.add(line(item, pane.running() != null)));
        }
        lines.getChildren().setAll(shownLines);
        if (focused) {
            focusBack();
        }
    }

    private Node line(Item item, boolean busy) {
        Label file = Buttons.words(item.file(), "medium");
        file.setMinWidth(0);
        Label what = Buttons.words(item.what(), "muted", "small");
        what.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(file, what);
        first.getStyleClass().add("imports-first");
        VBox words = new VBox(first,
                Buttons.paragraph(item.facts().isEmpty() ? item.when() : item.when() + " · " + item.facts(), "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.setId("imports-" + item.id());
        line.getStyleClass().add("imports-line");
        if (!item.undone().isEmpty()) {
            Label undone = Buttons.words(look.text("window.imports.undone", item.undone()), "muted", "small");
            undone.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(undone);
        } else if (!item.undo().isEmpty()) {
            Button undo = Buttons.outlined("undo-" + item.id(), look.text("window.imports.undo"),
                    () -> act.accept(new DataIntent.UndoImport(item.id())));
            undo.setAccessibleText(item.undo() + ": " + item.facts());
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setDisable(busy);
            line.getChildren().add(undo);
        }
        return line;
    }
}
