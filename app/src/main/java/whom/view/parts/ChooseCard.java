package whom.view.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field that narrows a list below it, as a popover: arrows mark a line, Enter takes it, Esc leaves.
public final class ChooseCard {
    private ChooseCard() {
    }

    /// Opens it below its anchor.
    ///
    /// @param entries what is offered for a text that was typed
    public static <T> void open(Overlay overlay, Node anchor, String prompt, Function<String, List<PickList.Entry<T>>> entries,
            Consumer<T> chosen) {
        TextField field = new TextField();
        field.setId("choose-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        PickList<T> list = new PickList<>(value -> {
            overlay.closeTopmost();
            chosen.accept(value);
        });
        list.listenTo(field);
        list.show(entries.apply(""), true);
        field.textProperty().subscribe((_, text) -> list.show(entries.apply(text.strip()), true));
        VBox box = new VBox(field, list);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value");
        overlay.open(anchor, box, () -> {});
        field.requestFocus();
    }
}
