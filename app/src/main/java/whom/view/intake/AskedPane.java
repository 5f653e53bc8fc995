package whom.view.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.ImportPane.At;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportSheet.SnagItem;
import whom.view.editor.Choices;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// The file as it is understood: what stands against it and what is asked first, then its columns; beside them what would happen.
final class AskedPane extends HBox {
    /// What is asked keeps the most room.
    private static final double MOST_BESIDE = 0.4;

    private final Look look;
    private final Consumer<Intent> act;
    private final VBox snags = new VBox();
    private final VBox questions = new VBox();
    private final List<QuestionCard> cards = new ArrayList<>();
    private final PartLines parts;
    private final VBox notes = new VBox();
    private final Choices<Boolean> views;
    private final ColumnTable columns;
    private final FirstRows rows;
    /// A row of columns needs some room; where there is less, they are moved sideways alone.
    private final ScrollPane sideways;
    private final ScrollPane scroll;
    private final VBox content;
    private final TrialPane trial;
    private @Nullable ImportSheet shown;

    AskedPane(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        getStyleClass().add("intake-asked");
        snags.getStyleClass().add("intake-snags");
        snags.setId("snags");
        questions.getStyleClass().add("intake-questions");
        questions.setId("questions");
        notes.getStyleClass().add("intake-file-notes");
        parts = new PartLines(look, act);
        columns = new ColumnTable(look, act, overlay);
        rows = new FirstRows(look);
        sideways = new ScrollPane(columns);
        sideways.setFitToWidth(true);
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideways.setFocusTraversable(false);
        sideways.setMinHeight(Region.USE_PREF_SIZE);
        views = new Choices<Boolean>(this::view).add("view-columns", look.text("window.intake.columns"), true)
                .add("view-rows", look.text("window.intake.first"), false);
        views.mark(true);
        content = new VBox(snags, questions, parts, notes, views, sideways);
        content.getStyleClass().add("intake-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        scroll.setPrefWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        trial = new TrialPane(look, act);
        getChildren().addAll(scroll, trial);
        widthProperty().subscribe(width -> trial.setMaxWidth(width.doubleValue() * MOST_BESIDE));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepInSight);
            }
        });
    }

    /// @param opens whether the sheet has just opened with this file
    void show(At.Asked asked, boolean opens) {
        ImportSheet sheet = asked.sheet();
        if (opens) {
            view(true);
            views.mark(true);
            scroll.setVvalue(0);
        }
        if (!sheet.equals(shown)) {
            shown = sheet;
            snags.getChildren().setAll(sheet.snags().stream().map(this::snag).toList());
            turn(snags, !sheet.snags().isEmpty());
            show(sheet.questions());
            parts.show(sheet.parts());
            notes.getChildren().setAll(sheet.notes().stream().map(note -> Buttons.paragraph(note, "muted", "small")).toList());
            turn(notes, !sheet.notes().isEmpty());
            columns.show(sheet);
            rows.show(sheet);
        }
        scroll.setDisable(asked.running() != null);
        trial.show(asked);
    }

    private void show(List<ImportSheet.QuestionItem> items) {
        while (cards.size() < items.size()) {
            cards.add(new QuestionCard(act, this::next));
        }
        for (int i = 0; i < items.size(); i++) {
            cards.get(i).show(items.get(i));
        }
        if (questions.getChildren().size() != items.size()) {
            questions.getChildren().setAll(cards.subList(0, items.size()));
        }
        turn(questions, !items.isEmpty());
    }

    /// Where somebody begins: at what is wrong, at what is asked, else at the button, so that one Enter is enough.
    void begin() {
        ImportSheet sheet = shown;
        if (sheet != null && !sheet.snags().isEmpty()) {
            columns.focus(Math.max(0, sheet.snags().getFirst().column()));
        } else if (!questions.getChildren().isEmpty() && cards.getFirst().isOpen()) {
            cards.getFirst().focusAnswer();
        } else {
            trial.focusPrimary();
        }
    }

    /// From a question to the next, from the last to the button.
    private void next() {
        Node owner = getScene().getFocusOwner();
        boolean passed = false;
        for (int i = 0; i < questions.getChildren().size(); i++) {
            QuestionCard card = cards.get(i);
            if (passed && card.isOpen()) {
                card.focusAnswer();
                return;
            }
            passed |= within(owner, card);
        }
        trial.focusPrimary();
    }

    private Node snag(SnagItem item) {
        Label words = Buttons.paragraph(item.text(), "problem", "intake-snag");
        words.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        if (item.column() < 0) {
            return words;
        }
        Button there = Buttons.link("snag-" + item.column(), () -> columns.focus(item.column()));
        there.setText(look.text("window.intake.snag.there"));
        there.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, there);
        line.getStyleClass().add("intake-snag-line");
        return line;
    }

    private void view(boolean ofColumns) {
        content.getChildren().set(content.getChildren().size() - 1, ofColumns ? sideways : rows);
    }

    /// What has the focus can be seen, wherever the content was scrolled to.
    private void keepInSight(@Nullable Node owner) {
        if (owner == null || !within(owner, content)) {
            return;
        }
        double room = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0 || room <= 0) {
            return;
        }
        if (at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, at.getMinY() - at.getHeight()) / hidden);
        } else if (at.getMaxY() > top + room) {
            scroll.setVvalue(Math.min(hidden, at.getMaxY() + at.getHeight() - room) / hidden);
        }
    }

    private static boolean within(@Nullable Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static void turn(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
