package whom.view.preview;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.PreviewPane.VariantItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// Every variant of the mail with the people who get it; a press shows somebody who does.
final class VariantList extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Look look;
    private final Consumer<Intent> act;
    private final Label heading = Buttons.words("", "heading");
    private final VBox lines = new VBox();
    private List<VariantItem> items = List.of();
    private @Nullable String current;

    VariantList(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        getStyleClass().add("variants");
        setId("variants");
        lines.getStyleClass().add("variant-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("variant-scroll");
        lines.heightProperty().subscribe(height -> scroll.setPrefHeight(height.doubleValue() + 2));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap,
                Buttons.icon("show-proof", Feather.CHECK_CIRCLE, new Caption(look.text("window.proof.open")),
                        () -> act.accept(new Intent.ShowProof(true))),
                Buttons.icon("show-variants", Feather.IMAGE, new Caption(look.text("window.variants.open")),
                        () -> act.accept(new Intent.ShowVariants(true))),
                Buttons.icon("show-matrix", Feather.GRID, new Caption(look.text("window.matrix.open")),
                        () -> act.accept(new Intent.ShowMatrix(true))));
        head.getStyleClass().add("variants-head");
        getChildren().addAll(head, scroll);
    }

    void show(List<VariantItem> variants, @Nullable String shownVariant, boolean counting) {
        heading.setText(counting ? look.text("window.variants.counting") : look.text("window.variants.heading", variants.size()));
        boolean visible = counting || !variants.isEmpty();
        setVisible(visible);
        setManaged(visible);
        if (variants.equals(items) && Objects.equals(shownVariant, current)) {
            return;
        }
        if (!variants.equals(items)) {
            items = variants;
            lines.getChildren().setAll(variants.stream().map(this::line).toList());
        }
        current = shownVariant;
        for (int i = 0; i < items.size(); i++) {
            boolean is = items.get(i).id().equals(shownVariant);
            lines.getChildren().get(i).pseudoClassStateChanged(SHOWN, is);
            lines.getChildren().get(i).setAccessibleText(spoken(items.get(i), is));
        }
    }

    private String spoken(VariantItem item, boolean is) {
        return words(item) + ", " + look.text("window.people", item.people(), look.numbers().whole(item.people()))
                + (is ? ", " + look.text("window.variants.shown") : "");
    }

    private String words(VariantItem item) {
        return item.when().isEmpty() ? look.text("window.variants.always") : String.join(" · ", item.when());
    }

    private Button line(VariantItem item) {
        Button line = VariantLine.of(words(item), look.numbers().whole(item.people()));
        line.setId("variant-" + item.id());
        line.setOnAction(_ -> act.accept(new Intent.ChooseVariant(item.id())));
        return line;
    }
}
