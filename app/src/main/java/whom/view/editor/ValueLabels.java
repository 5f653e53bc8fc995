package whom.view.editor;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.profile.Attribute;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Shortcut;

/// What people read for the values of an attribute, and a small card to change that for one of them.
///
/// @param now  the attribute as it is known now
/// @param real whether it is an attribute of people; the values of an event's property have no labels
record ValueLabels(Look look, Consumer<Intent> act, Overlay overlay, Supplier<Attribute> now, boolean real) {
    Attribute attribute() {
        return now.get();
    }

    /// Lets the lines of a list be labelled.
    ///
    /// @param stored what a line stands for; nothing where it is no value yet
    /// @param back   gives the focus back
    <T> void offerOn(PickList<T> list, Function<Entry<T>, String> stored, Runnable back) {
        if (real) {
            list.offer(new PickList.Extra<>(Feather.EDIT_2, new Caption(look.text("window.key.label"), Shortcut.LABEL),
                    entry -> !stored.apply(entry).isEmpty(), (entry, line) -> open(line, stored.apply(entry), back)));
        }
    }

    /// Opens the card of a value.
    ///
    /// @param back gives the focus back once it is closed
    void open(Node anchor, String value, Runnable back) {
        if (!real || value.isBlank()) {
            return;
        }
        String label = attribute().labels().getOrDefault(value, "");
        TextField field = new TextField(label);
        field.setId("label-field");
        field.setPromptText(value);
        field.setAccessibleText(look.text("window.label.name", value));
        field.setOnAction(_ -> finish(value, field.getText()));
        HBox foot = new HBox();
        foot.getStyleClass().add("label-foot");
        if (!label.isEmpty()) {
            foot.getChildren().add(Buttons.quiet("label-none", Feather.X, look.text("window.label.none"), () -> finish(value, "")));
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button save = Buttons.outlined("label-save", look.text("window.label.save"), () -> finish(value, field.getText()));
        foot.getChildren().addAll(between, save);
        VBox card = new VBox(Buttons.paragraph(look.text("window.label.title", value), "subheading"), field,
                Buttons.paragraph(look.text("window.label.about", value), "muted", "small"), foot);
        card.setId("label-card");
        card.getStyleClass().addAll("picker", "label-card");
        overlay.open(anchor, card, back);
        field.requestFocus();
        field.selectAll();
    }

    private void finish(String value, String label) {
        overlay.closeTopmost();
        act.accept(new Intent.LabelValue(attribute().name(), value, label.strip()));
    }
}
