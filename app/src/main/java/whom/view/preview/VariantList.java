package whom.view.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;
import whom.desk.state.PreviewPane.VariantItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// Every variant of the template with the members who get it; the one that is shown is marked, a click shows someone who gets another.
final class VariantList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Look look;
    private final Consumer<Intent> act;
    private final Label heading = Buttons.words("", "heading");
    private final VBox lines = new VBox();
    private List<VariantItem> shown = List.of();

    VariantList(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        getStyleClass().add("variant-list");
        lines.getStyleClass().add("variant-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("variant-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(heading, scroll);
    }

    void show(PreviewPane pane) {
        heading.setText(
                pane.counting() ? look.text("window.preview.counting") : look.text("window.preview.variants", pane.variants().size()));
        if (!pane.counting() && !pane.variants().equals(shown)) {
            shown = pane.variants();
            List<Button> made = new ArrayList<>();
            for (VariantItem variant : shown) {
                made.add(line(variant));
            }
            lines.getChildren().setAll(made);
        }
        setOpacity(pane.counting() ? 0.6 : 1);
        mark(pane.page() == null ? null : pane.page().variant());
    }

    private void mark(@Nullable String id) {
        for (int i = 0; i < shown.size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(SELECTED, shown.get(i).id().equals(id));
        }
    }

    private Button line(VariantItem variant) {
        Label when = new Label(variant.when().isEmpty() ? look.text("window.preview.everyone") : String.join(" · ", variant.when()));
        when.setMaxWidth(Double.MAX_VALUE);
        when.setMinWidth(0);
        when.setWrapText(true);
        HBox.setHgrow(when, Priority.ALWAYS);
        Label people = Buttons.words(look.numbers().whole(variant.people()), "muted");
        people.setMinWidth(Region.USE_PREF_SIZE);
        Label id = Buttons.words(variant.id(), "muted", "small", "variant-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(id, when, people);
        content.getStyleClass().add("line-content");
        Button line = new Button();
        line.setId("variant-" + variant.id());
        line.getStyleClass().setAll("line", "variant-line");
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setGraphic(content);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setDisable(variant.people() == 0);
        line.setOnAction(_ -> act.accept(new Intent.ChooseVariant(variant.id())));
        content.prefWidthProperty().bind(line.widthProperty().subtract(18));
        new Caption(when.getText() + ", " + look.text("window.people", variant.people(), people.getText())).on(line);
        return line;
    }
}
