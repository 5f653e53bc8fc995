package whom.view.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.desk.state.Appearance;
import whom.desk.state.Language;
import whom.desk.state.Theme;
import whom.view.editor.Choices;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// What is chosen once for the whole program: light or dark, the size of the text, the language, whether things move. It applies as it is chosen.
final class SettingsSheet {
    private final Choices<Theme> themes;
    private final Choices<Integer> sizes;
    private final Choices<Language> languages;
    private final CheckBox still;

    private SettingsSheet(Look look, Consumer<Intent> act, Overlay overlay) {
        themes = new Choices<>(theme -> act.accept(new Intent.ChooseTheme(theme)));
        for (Theme theme : Theme.values()) {
            String word = theme.name().toLowerCase(Locale.ROOT);
            themes.add("theme-" + word, look.text("window.theme." + word), theme);
        }
        sizes = new Choices<>(size -> act.accept(new Intent.ChooseTextSize(size)));
        Appearance.TEXT_SIZES.forEach(size -> sizes.add("text-size-" + size, look.text("window.settings.percent", size), size));
        languages = new Choices<>(language -> act.accept(new Intent.Speak(language)));
        for (Language language : Language.values()) {
            String word = language.name().toLowerCase(Locale.ROOT);
            languages.add("language-" + word, look.text("window.language." + word), language);
        }
        still = new CheckBox(look.text("window.settings.still"));
        still.setId("settings-still");
        still.setMnemonicParsing(false);
        still.setOnAction(_ -> act.accept(new Intent.StandStill(still.isSelected())));
        VBox sheet = new VBox(Buttons.words(look.text("window.settings.title"), "subheading"),
                section(look.text("window.settings.theme"), themes), section(look.text("window.settings.text"), sizes),
                section(look.text("window.settings.language"), languages),
                section(look.text("window.settings.motion"), still), foot(look, overlay));
        sheet.setId("settings");
        sheet.getStyleClass().add("settings-sheet");
        overlay.openSheet(sheet, () -> {});
        themes.focusMarked();
    }

    /// Opens it over the window.
    static SettingsSheet open(Look look, Consumer<Intent> act, Overlay overlay, Appearance appearance) {
        SettingsSheet sheet = new SettingsSheet(look, act, overlay);
        sheet.show(appearance);
        sheet.themes.focusMarked();
        return sheet;
    }

    void show(Appearance appearance) {
        themes.mark(appearance.theme());
        sizes.mark(appearance.textSize());
        languages.mark(appearance.language());
        still.setSelected(appearance.still());
    }

    /// Goes on where the language was just chosen, in a window that was made anew for it.
    void focusLanguage() {
        languages.focusMarked();
    }

    private static VBox section(String heading, Node content) {
        VBox section = new VBox(Buttons.words(heading, "heading"), content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    private static FlowPane foot(Look look, Overlay overlay) {
        Label kept = Buttons.words(look.text("window.settings.kept"), "muted", "small");
        Button done = Buttons.outlined("settings-done", look.text("window.done"), overlay::closeTopmost);
        FlowPane foot = new FlowPane(done, kept);
        foot.getStyleClass().add("settings-foot");
        return foot;
    }
}
