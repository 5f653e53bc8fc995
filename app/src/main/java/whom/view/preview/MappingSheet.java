package whom.view.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.state.MappingPane;
import whom.template.mapping.Mapping;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// The table of a template's further names: each with its attribute, what stands in, its format, and what the person who is shown has there.
final class MappingSheet {
    private final Look look;
    private final Overlay overlay;
    private final Consumer<UnaryOperator<Mapping>> edit;
    private final List<MappingRow> rows = new ArrayList<>();
    private final VBox lines = new VBox();
    private @Nullable MappingPane shown;
    private boolean open;

    /// @param edit takes a change of the mapping
    MappingSheet(Look look, Overlay overlay, Consumer<UnaryOperator<Mapping>> edit) {
        this.look = look;
        this.overlay = overlay;
        this.edit = edit;
        lines.getStyleClass().add("mapping-lines");
    }

    void open(MappingPane pane) {
        HBox head = new HBox(head("name", "mapping-name"), head("attribute", "mapping-attribute"), head("default", "mapping-default"),
                head("format", "mapping-format"), head("example", "mapping-example"));
        head.getStyleClass().add("mapping-row");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("mapping-scroll");
        Button add = Buttons.quiet("mapping-add", Feather.PLUS, look.text("window.mapping.add"), this::add);
        Button close = Buttons.primary("mapping-close", look.text("window.mapping.close"), overlay::closeTopmost);
        HBox foot = new HBox(add, close);
        foot.getStyleClass().add("mapping-foot");
        VBox sheet = new VBox(Buttons.paragraph(look.text("window.mapping.title"), "subheading"),
                Buttons.paragraph(look.text("window.mapping.about"), "muted"), head, scroll, foot);
        sheet.setId("mapping-sheet");
        sheet.getStyleClass().add("mapping-sheet");
        rows.clear();
        shown = null;
        open = true;
        show(pane);
        overlay.openSheet(sheet, () -> open = false);
        // The lines come into the scene with the skin of what scrolls them, and nothing outside of it can have the focus.
        sheet.applyCss();
        sheet.layout();
        if (rows.isEmpty()) {
            add.requestFocus();
        } else {
            rows.getFirst().focus();
        }
    }

    /// Shows the table as it is now, if it is open.
    void show(MappingPane pane) {
        if (!open || pane.equals(shown)) {
            return;
        }
        boolean more = shown != null && pane.mapping().lines().size() > shown.mapping().lines().size();
        shown = pane;
        int size = pane.mapping().lines().size();
        while (rows.size() > size) {
            rows.removeLast();
        }
        while (rows.size() < size) {
            rows.add(new MappingRow(look, overlay, rows.size(), edit));
        }
        for (int i = 0; i < size; i++) {
            Mapping.Line line = pane.mapping().lines().get(i);
            rows.get(i).show(line, pane.examples().getOrDefault(line.name(), ""), pane.wrong(i).orElse(""), pane.attributes());
        }
        lines.getChildren().setAll(rows);
        if (more) {
            rows.getLast().focus();
        }
    }

    private void add() {
        edit.accept(mapping -> mapping.added(new Mapping.Line("", "", null, null)));
    }

    private Label head(String word, String style) {
        return Buttons.words(look.text("window.mapping." + word), "muted", style);
    }
}
