package whom.view.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// People, Preview, Export.
final class TabStrip extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<Tab, Button> buttons = new EnumMap<>(Tab.class);
    private @Nullable Tab shown;

    TabStrip(Look look, Consumer<Intent> act) {
        getStyleClass().add("tab-strip");
        for (Tab tab : Tab.values()) {
            Button button = new Button(look.text(word(tab)));
            button.getStyleClass().setAll("tab-button");
            button.setId(switch (tab) {
                case PEOPLE -> "tab-people";
                case PREVIEW -> "tab-preview";
                case EXPORT -> "tab-export";
            });
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setOnAction(_ -> act.accept(new Intent.ChooseTab(tab)));
            new Caption(look.text(word(tab)), switch (tab) {
                case PEOPLE -> Shortcut.PEOPLE;
                case PREVIEW -> Shortcut.PREVIEW;
                case EXPORT -> Shortcut.EXPORT_TAB;
            }).on(button);
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, tab));
            buttons.put(tab, button);
            getChildren().add(button);
        }
    }

    void show(Tab tab) {
        if (tab != shown) {
            shown = tab;
            buttons.forEach((t, button) -> button.pseudoClassStateChanged(SELECTED, t == tab));
        }
    }

    /// Gives the focus to the button of a tab.
    void focus(Tab tab) {
        Button button = buttons.get(tab);
        if (button != null) {
            button.requestFocus();
        }
    }

    private void step(KeyEvent event, Tab from) {
        int by = event.isAltDown() ? 0 : event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0) {
            List<Tab> all = List.of(Tab.values());
            Button next = buttons.get(all.get(Math.floorMod(all.indexOf(from) + by, all.size())));
            if (next != null) {
                next.requestFocus();
                next.fire();
            }
            event.consume();
        }
    }

    private static String word(Tab tab) {
        return switch (tab) {
            case PEOPLE -> "window.tab.people";
            case PREVIEW -> "window.tab.preview";
            case EXPORT -> "window.tab.export";
        };
    }
}
