package whom.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.ExportPane.Choice;
import whom.desk.state.ExportPane.ColumnItem;
import whom.desk.state.ExportPane.Group;
import whom.desk.state.ExportPane.PresetItem;
import whom.text.Folding;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.ChooseCard;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;

/// For whom files are written, with which columns, and what is left out.
final class ChoiceView extends VBox {
    private static final List<Integer> SHARES = List.of(0, 5, 10, 20, 50);

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final String id;
    private final Button preset;
    private final Label about = Buttons.paragraph("", "muted", "small");
    private final FactsView facts;
    private final FlowPane columns = new FlowPane();
    private final CheckBox sinceLast = new CheckBox();
    private final Button heldBack;
    private @Nullable Choice shown;

    /// @param id before the ids of what is in it
    ChoiceView(Look look, Consumer<Intent> act, Overlay overlay, String id) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.id = id;
        getStyleClass().add("export-choice");
        preset = withArrow(Buttons.outlined(id + "preset", "", this::choosePreset));
        facts = new FactsView(look, overlay, id);
        columns.getStyleClass().add("export-columns");
        columns.setId(id + "columns");
        sinceLast.setId(id + "since-last");
        sinceLast.setText(look.text("window.export.sinceLast"));
        sinceLast.setMnemonicParsing(false);
        sinceLast.getStyleClass().add("export-column");
        new Caption(look.text("window.export.sinceLast.about")).on(sinceLast);
        sinceLast.setOnAction(_ -> act.accept(new ExportIntent.SinceLast(sinceLast.isSelected())));
        heldBack = withArrow(Buttons.outlined(id + "held-back", "", this::chooseShare));
        new Caption(look.text("window.export.heldBack.about")).on(heldBack);
        FlowPane options = new FlowPane(sinceLast, heldBack);
        options.getStyleClass().add("export-columns");
        getChildren().addAll(section("window.export.for", preset, about, facts), section("window.export.columns", columns),
                section("window.export.which", options));
    }

    private static Button withArrow(Button button) {
        button.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private VBox section(String word, Region... parts) {
        VBox section = new VBox(Buttons.words(look.text(word), "heading"));
        section.getStyleClass().add("export-section");
        section.getChildren().addAll(parts);
        return section;
    }

    void show(Choice choice) {
        Choice old = shown;
        if (choice.equals(old)) {
            return;
        }
        shown = choice;
        PresetItem chosen = choice.chosen();
        if (old == null || !String.valueOf(old.chosen()).equals(String.valueOf(chosen))) {
            preset.setText(chosen == null ? look.text("window.export.choose") : chosen.name());
            about.setText(chosen == null ? "" : chosen.about());
            new Caption(look.text("window.export.preset", preset.getText())).on(preset);
            facts.show(chosen);
        }
        if (old == null || !old.columns().equals(choice.columns())) {
            showColumns(choice.columns());
        }
        sinceLast.setSelected(choice.sinceLast());
        heldBack.setText(share(choice.heldBack()));
    }

    private String share(int percent) {
        return percent == 0 ? look.text("window.export.heldBack.none") : look.text("window.export.heldBack", percent);
    }

    private void showColumns(List<ColumnItem> items) {
        if (columns.getChildren().size() != items.size()) {
            columns.getChildren().setAll(items.stream().map(this::box).toList());
        }
        for (int i = 0; i < items.size(); i++) {
            ColumnItem item = items.get(i);
            if (columns.getChildren().get(i) instanceof CheckBox box) {
                box.setId(id + "column-" + item.attribute());
                box.setText(item.label());
                box.setSelected(item.chosen());
                box.setDisable(item.required());
                box.setOnAction(_ -> act.accept(new ExportIntent.ChooseColumn(item.attribute(), box.isSelected())));
                box.setAccessibleText(item.required() ? look.text("window.export.required", item.label()) : item.label());
            }
        }
    }

    private CheckBox box(ColumnItem item) {
        CheckBox box = new CheckBox(item.label());
        box.setMnemonicParsing(false);
        box.getStyleClass().add("export-column");
        return box;
    }

    private void choosePreset() {
        Choice choice = shown;
        if (choice != null && !choice.presets().isEmpty()) {
            ChooseCard.open(overlay, preset, look.text("window.export.find"), typed -> lines(choice, typed), item -> {
                if (item.group() != Group.NOT_OFFERED) {
                    act.accept(new ExportIntent.ChoosePreset(item.id()));
                }
            });
        }
    }

    private List<PickList.Entry<PresetItem>> lines(Choice choice, String typed) {
        List<PickList.Entry<PresetItem>> lines = new ArrayList<>();
        String wanted = Folding.fold(typed);
        for (Group group : Group.values()) {
            choice.presets().stream().filter(item -> item.group() == group && Folding.fold(item.name()).contains(wanted))
                    .map(item -> new PickList.Entry<>("preset-" + item.id(),
                            look.text("window.export.group." + group.name().toLowerCase(Locale.ROOT)), item.name(),
                            group == Group.NOT_OFFERED ? look.text("window.export.notOffered") : "", item.id().equals(choice.preset()),
                            item))
                    .forEach(lines::add);
        }
        return lines;
    }

    private void chooseShare() {
        Choice choice = shown;
        if (choice != null) {
            MenuCard.open(overlay, heldBack, SHARES.stream().map(percent -> new MenuCard.Entry(id + "held-back-" + percent,
                    percent == choice.heldBack() ? Feather.CHECK : Feather.USERS, share(percent), null, true,
                    () -> act.accept(new ExportIntent.HoldBack(percent)))).toList());
        }
    }
}
