package whom.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.ExportPane.PresetItem;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Which upload format; one is always chosen.
final class FormatChoice extends VBox {
    private final Consumer<Intent> act;
    private final FlowPane buttons = new FlowPane();
    private final Label about = Buttons.paragraph("", "muted", "small");
    private List<PresetItem> shown = List.of();

    FormatChoice(Look look, Consumer<Intent> act) {
        this.act = act;
        getStyleClass().add("export-part");
        buttons.getStyleClass().add("chips");
        getChildren().addAll(Buttons.words(look.text("window.export.format"), "heading"), buttons, about);
    }

    void show(List<PresetItem> presets, @Nullable String chosen) {
        if (!presets.equals(shown)) {
            shown = presets;
            List<ToggleButton> made = new ArrayList<>();
            for (PresetItem preset : presets) {
                ToggleButton button = new ToggleButton(preset.name());
                button.setId("preset-" + preset.id());
                button.getStyleClass().setAll("chip");
                button.setMnemonicParsing(false);
                button.setOnAction(_ -> {
                    button.setSelected(true);
                    act.accept(new Intent.ChoosePreset(preset.id()));
                });
                made.add(button);
            }
            buttons.getChildren().setAll(made);
        }
        about.setText("");
        for (int i = 0; i < presets.size(); i++) {
            boolean mine = presets.get(i).id().equals(chosen);
            ((ToggleButton) buttons.getChildren().get(i)).setSelected(mine);
            if (mine) {
                about.setText(presets.get(i).about());
            }
        }
    }
}
