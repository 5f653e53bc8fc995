package whom.view.export;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.state.ExportPane.FactsItem;
import whom.desk.state.ExportPane.PresetItem;
import whom.desk.state.ExportPane.SettingItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// When a format was last held against its vendor's pages; behind it what is confirmed, what is not, and where it is written.
final class FactsView extends HBox {
    private final Look look;
    private final Overlay overlay;
    private final Button checked;
    private @Nullable PresetItem shown;

    FactsView(Look look, Overlay overlay, String id) {
        this.look = look;
        this.overlay = overlay;
        checked = Buttons.quiet(id + "facts", Feather.INFO, "", this::open);
        getChildren().add(checked);
    }

    void show(@Nullable PresetItem preset) {
        shown = preset;
        ExportTab.turn(this, preset != null && !preset.facts().checked().isEmpty());
        if (preset != null) {
            checked.setText(look.text("window.export.checked", preset.facts().checked(), preset.facts().unconfirmed().size()));
            new Caption(checked.getText()).on(checked);
        }
    }

    private void open() {
        PresetItem preset = shown;
        if (preset == null) {
            return;
        }
        FactsItem facts = preset.facts();
        VBox content = new VBox(Buttons.words(preset.name(), "title"));
        content.getStyleClass().add("facts-content");
        if (!facts.confidence().isEmpty()) {
            content.getChildren().add(Buttons.paragraph(facts.confidence()));
        }
        list(content, "window.export.unconfirmed", facts.unconfirmed());
        if (!preset.settings().isEmpty()) {
            content.getChildren().add(settings(look, preset.name(), preset.settings()));
        }
        list(content, "window.export.sources", facts.sources());
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(scroll);
        card.setId("facts-card");
        card.getStyleClass().addAll("picker", "facts-card");
        overlay.open(checked, card, () -> {});
        scroll.requestFocus();
    }

    private void list(VBox content, String word, Iterable<String> lines) {
        VBox list = new VBox(Buttons.words(look.text(word), "heading"));
        list.getStyleClass().add("export-section");
        lines.forEach(line -> list.getChildren().add(Buttons.paragraph(line, "small")));
        if (list.getChildren().size() > 1) {
            content.getChildren().add(list);
        }
    }

    /// What to choose in the vendor's own import.
    static Node settings(Look look, String name, Iterable<SettingItem> settings) {
        VBox all = new VBox(Buttons.words(look.text("window.export.settings", name), "heading"));
        all.getStyleClass().add("export-section");
        for (SettingItem setting : settings) {
            Label what = Buttons.paragraph(setting.what() + ": " + setting.choose(), "small");
            all.getChildren().add(what);
        }
        return all;
    }
}
