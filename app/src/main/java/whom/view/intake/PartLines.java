package whom.view.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportSheet.PartItem;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.WideButton;

/// The tables of a file that has several: a tick takes one along, a press shows its columns.
final class PartLines extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private List<PartItem> shown = List.of();

    PartLines(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        setId("parts");
        getStyleClass().add("intake-parts");
    }

    void show(List<PartItem> parts) {
        setVisible(parts.size() > 1);
        setManaged(parts.size() > 1);
        if (parts.equals(shown) || parts.size() < 2) {
            return;
        }
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = owner == null || owner.getId() == null ? "" : owner.getId();
        shown = parts;
        getChildren().setAll(Buttons.words(look.text("window.intake.parts"), "heading"));
        for (int i = 0; i < parts.size(); i++) {
            getChildren().add(line(i, parts.get(i)));
        }
        applyCss();
        lookupAll(".intake-part-focus").stream().filter(node -> focused.equals(node.getId())).findFirst().ifPresent(Node::requestFocus);
    }

    private HBox line(int at, PartItem item) {
        CheckBox wanted = new CheckBox();
        wanted.setId("part-" + at);
        wanted.getStyleClass().add("intake-part-focus");
        wanted.setSelected(item.wanted());
        wanted.setAccessibleText(look.text("window.intake.part.take", item.name()));
        wanted.setOnAction(_ -> act.accept(new DataIntent.TakePart(item.id(), wanted.isSelected())));
        String rows = look.text("window.intake.part.rows", item.rows(), look.numbers().whole(item.rows()));
        HBox words = new HBox(Buttons.words(item.name(), item.shown() ? "medium" : "plain"), Buttons.words(rows, "muted", "small"));
        words.getStyleClass().add("intake-part-words");
        if (!item.trouble().isEmpty()) {
            words.getChildren().add(Buttons.words(item.trouble(), "muted", "small"));
        }
        Button show = new WideButton("intake-part", words);
        show.setId("show-part-" + at);
        show.getStyleClass().addAll(item.shown() ? List.of("intake-part-focus", "on") : List.of("intake-part-focus"));
        show.setAccessibleText(item.name() + ", " + rows + (item.trouble().isEmpty() ? "" : ", " + item.trouble()));
        show.setOnAction(_ -> act.accept(new DataIntent.LookAtPart(item.id())));
        HBox.setHgrow(show, Priority.ALWAYS);
        HBox line = new HBox(wanted, show);
        line.getStyleClass().add("intake-part-line");
        return line;
    }
}
