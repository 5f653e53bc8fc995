package whom.view.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportSheet.ColumnItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// One column of the file: what it is called, its first values, what it becomes and what it holds.
final class ColumnRow extends VBox {
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

    private final Look look;
    private final Label name = Buttons.words("", "intake-name");
    private final Label values = Buttons.words("", "muted", "small", "intake-values");
    private final Label why = Buttons.words("", "muted", "small", "intake-why");
    private final Label share = Buttons.words("", "small", "intake-share");
    private final Button target;
    private final Button form;
    private final VBox notes = new VBox();
    private @Nullable ColumnItem shown;

    ColumnRow(Look look, Consumer<Intent> act, TargetCard targets, DetailCard details, int index) {
        this.look = look;
        getStyleClass().add("intake-column");
        setId("column-" + index);
        Caption.whole(name);
        Caption.whole(values);
        values.setMinWidth(0);
        values.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(values, Priority.ALWAYS);
        target = chevron("target-of-" + index, "intake-target");
        target.setOnAction(_ -> {
            ColumnItem now = shown;
            if (now != null) {
                targets.open(now, target, to -> act.accept(new DataIntent.AimColumn(index, to)));
            }
        });
        form = chevron("form-of-" + index, "intake-form");
        form.setOnAction(_ -> details.open(index, form));
        share.setMinWidth(Region.USE_PREF_SIZE);
        HBox holds = new HBox(form, share);
        holds.getStyleClass().add("intake-holds");
        HBox line = new HBox(name, values, target, holds, why);
        line.getStyleClass().add("intake-line");
        notes.getStyleClass().add("intake-notes");
        getChildren().addAll(line, notes);
    }

    private static Button chevron(String id, String style) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("intake-token", style);
        button.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        return button;
    }

    Button target() {
        return target;
    }

    Button form() {
        return form;
    }

    void show(ColumnItem item) {
        if (item.equals(shown)) {
            return;
        }
        shown = item;
        name.setText(item.header());
        values.setText(String.join(" · ", item.values()));
        why.setText(item.why());
        new Caption(item.whyLong()).on(target);
        target.setText(item.target());
        target.setAccessibleText(look.text("window.intake.target.of", item.header(), item.target()) + ". " + item.whyLong());
        form.setText(item.form());
        form.setAccessibleText(look.text("window.intake.form.of", item.header(),
                item.form().isEmpty() ? look.text("window.intake.form.none") : item.form())
                + (item.share().isEmpty() ? "" : ", " + item.share()));
        form.setVisible(!item.skipped());
        share.setText(item.share());
        pseudoClassStateChanged(SKIPPED, item.skipped());
        pseudoClassStateChanged(NEW, item.brings());
        List<Label> said = item.notes().stream().map(note -> Buttons.paragraph(note, "muted", "small")).toList();
        notes.getChildren().setAll(said);
        notes.setManaged(!said.isEmpty());
        notes.setVisible(!said.isEmpty());
    }
}
