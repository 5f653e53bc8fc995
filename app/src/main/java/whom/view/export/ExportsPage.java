package whom.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.desk.state.ExportsPane;
import whom.desk.state.ExportsPane.Item;
import whom.desk.state.ExportsPane.Taken;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.FolderWindow;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.RulePage;

/// The page that takes the place of the rule: several segments in one go, and what was exported.
public final class ExportsPage extends RulePage {
    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final VBox segments = new VBox();
    private final CheckBox eachOnce = new CheckBox();
    private final ChoiceView choice;
    private final Button start;
    private final Button elsewhere;
    private final RunView running;
    private final VBox receipts = new VBox();
    private final VBox history = new VBox();
    private final Label historyAbout = Buttons.paragraph("", "muted");
    private @Nullable ExportsPane shown;

    /// An empty page.
    public ExportsPage(Look look, Consumer<Intent> act, Overlay overlay) {
        super(look, "exports", () -> act.accept(new ExportIntent.ShowExports(false)));
        this.look = look;
        this.act = act;
        title(look.text("window.exports.title"));
        about.setId("exports-about");
        segments.setId("exports-segments");
        segments.getStyleClass().add("imports-lines");
        eachOnce.setId("each-once");
        eachOnce.setText(look.text("window.exports.eachOnce"));
        eachOnce.setMnemonicParsing(false);
        eachOnce.getStyleClass().add("export-column");
        eachOnce.setOnAction(_ -> act.accept(new ExportIntent.EachOnce(eachOnce.isSelected())));
        new Caption(look.text("window.exports.eachOnce.about")).on(eachOnce);
        choice = new ChoiceView(look, act, overlay, "exports-");
        start = Buttons.primary("exports-start", "", () -> act.accept(new ExportIntent.StartSeveral(null)));
        elsewhere = Buttons.quiet("exports-elsewhere", Feather.FOLDER, look.text("window.export.elsewhere"),
                () -> ExportTab.chooseFolder(look, getScene().getWindow(),
                        folder -> act.accept(new ExportIntent.StartSeveral(folder.toPath()))));
        HBox buttons = new HBox(start, elsewhere);
        buttons.getStyleClass().add("intake-buttons");
        running = new RunView(look, act, "exports-");
        receipts.getStyleClass().add("export-page");
        receipts.setId("exports-receipts");
        history.setId("exports-history");
        history.getStyleClass().add("imports-lines");
        historyAbout.setId("exports-history-about");
        fill(about, section("window.exports.segments", segments, eachOnce), choice, buttons, running, receipts,
                section("window.exports.history", historyAbout, history));
    }

    private VBox section(String word, Region... parts) {
        VBox section = new VBox(Buttons.words(look.text(word), "heading"));
        section.getStyleClass().add("export-section");
        section.getChildren().addAll(parts);
        return section;
    }

    /// Shows the page, or hides it.
    public void show(ExportsPane pane) {
        ExportsPane old = shown;
        if (pane.equals(old)) {
            return;
        }
        shown = pane;
        if (!open(pane.open())) {
            return;
        }
        say(about, pane.failure(), look.text(pane.segments().isEmpty() ? "window.exports.none" : "window.exports.about"));
        choice.show(pane.choice());
        eachOnce.setSelected(pane.eachOnce());
        if (old == null || !old.segments().equals(pane.segments()) || (old.running() == null) != (pane.running() == null)) {
            showSegments(pane);
        }
        long on = pane.segments().stream().filter(Taken::on).count();
        start.setText(look.text("window.exports.start", on));
        start.setDisable(on == 0 || pane.running() != null || pane.choice().chosen() == null);
        elsewhere.setDisable(start.isDisabled());
        running.show(pane.running());
        if (old == null || !old.receipts().equals(pane.receipts())) {
            receipts.getChildren()
                    .setAll(IntStream.range(0, pane.receipts().size()).mapToObj(i -> receipt(i, pane.receipts().get(i))).toList());
        }
        turn(receipts, !pane.receipts().isEmpty());
        List<Item> items = pane.history();
        historyAbout.setText(items == null ? look.text("window.exports.reading") : look.text("window.exports.nothing"));
        turn(historyAbout, items == null || items.isEmpty());
        if (items != null && (old == null || !items.equals(old.history()))) {
            history.getChildren().setAll(items.stream().map(this::line).toList());
        }
    }

    private Node receipt(int place, ReceiptItem item) {
        ReceiptView view = new ReceiptView(look, "receipt-" + place);
        view.show(item);
        return view;
    }

    private void showSegments(ExportsPane pane) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String focusedId = focused == null ? null : focused.getId();
        boolean within = segments.isFocusWithin();
        List<Node> lines = new ArrayList<>();
        long on = pane.segments().stream().filter(Taken::on).count();
        for (int i = 0; i < pane.segments().size(); i++) {
            lines.add(line(pane.segments().get(i), i, on, pane.running() != null));
        }
        segments.getChildren().setAll(lines);
        if (within && focusedId != null) {
            Node again = segments.lookup("#" + focusedId);
            if (again == null || again.isDisabled()) {
                focusBack();
            } else {
                again.requestFocus();
            }
        }
    }

    /// @param place from 0; those that go along stand first
    /// @param on    how many go along
    private Node line(Taken segment, int place, long on, boolean busy) {
        CheckBox box = new CheckBox((segment.on() ? (place + 1) + ". " : "") + segment.name());
        box.setId("take-" + segment.id());
        box.setMnemonicParsing(false);
        box.getStyleClass().add("export-column");
        box.setSelected(segment.on());
        box.setDisable(busy);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> act.accept(new ExportIntent.TakeSegment(segment.id(), box.isSelected())));
        HBox.setHgrow(box, Priority.ALWAYS);
        Label people = Buttons.words(segment.people() == null ? "–" : look.numbers().whole(segment.people()), "muted");
        people.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(box, people, step(segment, Feather.ARROW_UP, "up", -1, busy || place == 0),
                step(segment, Feather.ARROW_DOWN, "down", 1, busy || place >= on - 1));
        line.getStyleClass().add("exports-line");
        return line;
    }

    private Node step(Taken segment, Feather icon, String way, int by, boolean off) {
        Button button = Buttons.icon(way + "-" + segment.id(), icon, new Caption(look.text("window.exports." + way, segment.name())),
                () -> act.accept(new ExportIntent.MoveSegment(segment.id(), by)));
        button.setDisable(off);
        button.setVisible(segment.on());
        return button;
    }

    private Node line(Item item) {
        Label what = Buttons.words(item.what(), "medium");
        what.setMinWidth(0);
        VBox words = new VBox(what, Buttons.paragraph(item.when() + " · " + item.facts(), "muted", "small"));
        new Caption(String.join("\n", item.files())).on(what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.setId("export-" + item.id());
        line.getStyleClass().add("imports-line");
        if (item.gone().isEmpty()) {
            Button folder = Buttons.outlined("exported-" + item.id(), look.text("window.export.folder"),
                    () -> FolderWindow.open(item.folder()));
            folder.setAccessibleText(look.text("window.export.folder") + ": " + item.what());
            folder.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(folder);
        } else {
            Label gone = Buttons.words(look.text("window.exports.gone", item.gone()), "muted", "small");
            gone.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(gone);
        }
        return line;
    }
}
