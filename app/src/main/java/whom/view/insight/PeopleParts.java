package whom.view.insight;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.desk.state.Comparing.Part;
import whom.desk.state.Comparing.People;
import whom.desk.state.Comparing.Someone;
import whom.desk.state.OpenWorkspace.Tab;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// Who stays, enters and leaves: three numbers with the first people of each.
final class PeopleParts extends HBox {
    private final Look look;
    private final Consumer<Intent> act;

    PeopleParts(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        getStyleClass().add("people-parts");
    }

    /// @param ofVersions whether one segment is held against its past
    void show(People people, boolean ofVersions, String before, String after) {
        getChildren().setAll(
                part("stay", look.text(ofVersions ? "window.compare.stayed" : "window.compare.both"), people.stay()),
                part("enter", look.text(ofVersions ? "window.compare.entered" : "window.compare.onlyIn", after), people.enter()),
                part("leave", look.text(ofVersions ? "window.compare.left" : "window.compare.onlyIn", before), people.leave()));
    }

    private VBox part(String id, String heading, Part part) {
        Label number = Buttons.words(look.numbers().whole(part.people()), "part-number");
        number.setId("part-" + id);
        Label name = Buttons.words(heading, "muted");
        VBox box = new VBox(number, name);
        box.getStyleClass().add("people-part");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        int place = 0;
        for (Someone someone : part.first()) {
            box.getChildren().add(someone("part-" + id + "-" + place++, someone));
        }
        long more = part.people() - part.first().size();
        if (more > 0 && !part.first().isEmpty()) {
            box.getChildren()
                    .add(Buttons.words(look.text("window.compare.more", look.numbers().whole(more)), "muted", "small", "part-more"));
        }
        return box;
    }

    private Button someone(String id, Someone someone) {
        Button line = new Button(someone.key());
        line.setId(id);
        line.getStyleClass().setAll("part-person");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMnemonicParsing(false);
        line.setOnAction(_ -> {
            act.accept(new Intent.ChooseTab(Tab.PEOPLE));
            act.accept(new Intent.Explain(someone.key()));
        });
        new Caption(someone.name().isEmpty() ? someone.key() : someone.name() + ", " + someone.key()).on(line);
        return line;
    }
}
