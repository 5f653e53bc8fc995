package whom.view.builder;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.Strangers;
import whom.rule.Pins;
import whom.view.editor.PeopleField;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// People who are in or out whatever the rule says: how many there are, and the lists to edit.
final class PinsLine extends HBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Button open;
    private Pins pins = Pins.NONE;
    private List<PeopleField> fields = List.of();

    PinsLine(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        open = Buttons.quiet("pins", Feather.USER_CHECK, "", this::edit);
        getStyleClass().add("pins-line");
        getChildren().add(open);
    }

    void show(Pins newPins) {
        pins = newPins;
        open.setText(pins.equals(Pins.NONE)
                ? look.text("window.pins.add")
                : look.text("rule.notice.pins", pins.in().size(), pins.out().size()));
    }

    /// Tells in the lists, while they are open, whom nobody is.
    void show(Strangers strangers) {
        fields.forEach(field -> field.show(strangers));
    }

    private void edit() {
        Object burst = new Object();
        PeopleField in = new PeopleField(look, "pins-in", look.text("window.pins.in"), pins.in(),
                people -> change(new Pins(people, pins.out()), burst));
        PeopleField out = new PeopleField(look, "pins-out", look.text("window.pins.out"), pins.out(),
                people -> change(new Pins(pins.in(), people), burst));
        fields = List.of(in, out);
        ask();
        HBox foot = new HBox(Buttons.outlined("picker-done", look.text("window.done"), overlay::closeTopmost));
        foot.getStyleClass().add("picker-foot");
        VBox box = new VBox(in, out, Buttons.paragraph(look.text("window.pins.about"), "muted", "small"), foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value");
        overlay.open(open, box, () -> fields = List.of());
        in.focusArea();
    }

    private void change(Pins next, Object burst) {
        pins = next;
        act.accept(new Intent.Edit(rule -> rule.with(next), burst));
        ask();
    }

    private void ask() {
        act.accept(new Intent.AskStrangers(Stream.concat(pins.in().stream(), pins.out().stream()).toList()));
    }
}
