package whom.view.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.WritingPane.Beginning;
import whom.desk.state.WritingPane.StarterItem;
import whom.desk.state.WritingPane.WantItem;
import whom.profile.Attribute;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.WideButton;

/// Lets somebody choose what a new template begins with, its name, and attributes where the workspace's are called otherwise.
public final class StarterCard {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("shown");

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private @Nullable Beginning shown;
    private @Nullable StarterItem chosen;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<WideButton> lines = new ArrayList<>();
    private VBox wants = new VBox();
    private TextField name = new TextField();

    public StarterCard(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    /// Opens it, or closes it.
    public void show(@Nullable Beginning beginning) {
        boolean open = shown != null;
        shown = beginning;
        if (beginning == null && open) {
            overlay.closeTopmost();
        } else if (beginning != null && !open) {
            open(beginning);
        }
    }

    private void open(Beginning beginning) {
        lines.clear();
        wants = new VBox();
        wants.getStyleClass().add("starter-wants");
        name = new TextField(look.text("window.starter.nameOf"));
        name.setId("starter-name");
        name.setAccessibleText(look.text("window.starter.name"));
        VBox starters = new VBox();
        starters.getStyleClass().add("starter-lines");
        for (StarterItem item : beginning.starters()) {
            WideButton line = line(item);
            lines.add(line);
            starters.getChildren().add(line);
        }
        Button make = Buttons.primary("starter-make", look.text("window.starter.make"), this::make);
        Button cancel = Buttons.outlined("starter-cancel", look.text("window.starter.cancel"), overlay::closeTopmost);
        make.disableProperty().bind(name.textProperty().map(String::isBlank));
        HBox foot = new HBox(cancel, make);
        foot.getStyleClass().add("leaving-foot");
        Label named = Buttons.words(look.text("window.starter.name"), "muted", "writing-name");
        named.setLabelFor(name);
        HBox naming = new HBox(named, name);
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        naming.getStyleClass().add("writing-line");
        VBox card = new VBox(Buttons.paragraph(look.text("window.starter.title"), "subheading"), starters, wants, naming, foot);
        card.setId("starters");
        card.getStyleClass().add("starter-card");
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && name.isFocused() && !name.getText().isBlank()) {
                make();
                event.consume();
            }
        });
        choose(beginning.starters().getFirst());
        overlay.openSheet(card, () -> {
            if (shown != null) {
                shown = null;
                act.accept(new Intent.EndTemplate());
            }
        });
        name.requestFocus();
        name.selectAll();
    }

    private WideButton line(StarterItem item) {
        Label title = Buttons.words(look.text("window.starter." + item.id()), "medium");
        Label about = Buttons.paragraph(look.text("window.starter." + item.id() + ".about"), "muted", "small");
        about.setMinWidth(0);
        VBox words = new VBox(title, about);
        words.setFillWidth(true);
        HBox content = new HBox(words);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        WideButton line = new WideButton("variant-line", content);
        line.setId("starter-" + item.id());
        line.setAccessibleText(title.getText() + ", " + about.getText());
        line.setOnAction(_ -> choose(item));
        return line;
    }

    private void choose(StarterItem item) {
        chosen = item;
        attributes.clear();
        lines.forEach(line -> line.pseudoClassStateChanged(SELECTED, ("starter-" + item.id()).equals(line.getId())));
        wants.getChildren().clear();
        for (WantItem want : item.wants()) {
            if (want.found() != null) {
                attributes.put(want.name(), want.found());
            } else if (!want.choices().isEmpty()) {
                wants.getChildren().add(asked(want));
            }
        }
    }

    /// The workspace has none of that name.
    private HBox asked(WantItem want) {
        String wanted = look.text("window.starter.want." + want.name());
        Label words = Buttons.words(look.text("window.starter.attribute", wanted), "muted");
        Button button = Buttons.outlined("want-" + want.name(), look.text("window.starter.none"), () -> {});
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(Feather.CHEVRON_DOWN));
        button.setAccessibleText(words.getText() + " " + button.getText());
        button.setOnAction(_ -> {
            List<MenuCard.Entry> entries = new ArrayList<>();
            entries.add(new MenuCard.Entry("want-none", Feather.SLASH, look.text("window.starter.none"), null, true,
                    () -> take(want, null, button)));
            for (Attribute attribute : want.choices()) {
                entries.add(new MenuCard.Entry("want-" + attribute.name(), Feather.USER, attribute.label(), null, true,
                        () -> take(want, attribute, button)));
            }
            MenuCard.open(overlay, button, entries);
        });
        HBox line = new HBox(words, button);
        line.getStyleClass().add("writing-line");
        return line;
    }

    private void take(WantItem want, @Nullable Attribute attribute, Button button) {
        if (attribute == null) {
            attributes.remove(want.name());
        } else {
            attributes.put(want.name(), attribute.name());
        }
        button.setText(attribute == null ? look.text("window.starter.none") : attribute.label());
    }

    private void make() {
        StarterItem item = chosen;
        if (item != null) {
            Intent made = new Intent.MakeTemplate(item.id(), name.getText(), attributes);
            shown = null;
            overlay.closeTopmost();
            act.accept(made);
        }
    }
}
