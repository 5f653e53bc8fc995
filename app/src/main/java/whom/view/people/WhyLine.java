package whom.view.people;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.WhyPane.Line;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.WideButton;

/// A condition or a group with its tick or cross and what the person has; it opens where events counted.
final class WhyLine extends VBox {
    private final WideButton head;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final VBox events = new VBox();

    /// @param open    whether its events are shown from the start
    /// @param toggled hears whether it is open now
    WhyLine(Look look, Line line, boolean open, Consumer<Boolean> toggled) {
        boolean opens = !line.events().isEmpty();
        head = new WideButton("why-line", content(line, opens));
        head.setId("why-" + line.place());
        String found = line.actual().isEmpty() ? line.phrase() : look.text("window.why.actual", line.phrase(), line.actual());
        head.setAccessibleText(
                look.text("window.why.line", look.text(line.holds() ? "window.why.holds" : "window.why.fails"), found));
        head.setAccessibleRole(opens ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        if (opens) {
            head.setAccessibleHelp(look.text("window.why.open"));
            head.setOnAction(_ -> {
                open(!events.isVisible());
                toggled.accept(events.isVisible());
            });
        }
        events.setId("why-events-" + line.place());
        events.getStyleClass().add("why-events");
        line.events().forEach(event -> events.getChildren().add(Buttons.paragraph(event, "small", "muted")));
        if (line.more() > 0) {
            events.getChildren().add(Buttons.words(look.text("window.why.more", line.more()), "small", "muted"));
        }
        getChildren().addAll(head, events);
        open(open);
    }

    private void open(boolean open) {
        events.setVisible(open);
        events.setManaged(open);
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }

    private HBox content(Line line, boolean opens) {
        FontIcon mark = new FontIcon(line.holds() ? Feather.CHECK : Feather.X);
        mark.getStyleClass().add(line.holds() ? "why-holds" : "why-fails");
        VBox words = new VBox(wrapped(Buttons.paragraph(line.phrase(), "why-phrase")));
        if (!line.actual().isEmpty()) {
            words.getChildren().add(wrapped(Buttons.paragraph(line.actual(), "small", "muted")));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(mark, words);
        content.getStyleClass().add("why-content");
        if (opens) {
            content.getChildren().add(chevron);
        }
        return content;
    }

    private static Node wrapped(Region words) {
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }
}
