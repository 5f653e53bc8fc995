package whom.view.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The few kinds of buttons and words that the window has.
public final class Buttons {
    private Buttons() {
    }

    /// Only an icon; its caption says what it does.
    public static Button icon(String id, Feather icon, Caption caption, Runnable action) {
        Button button = quiet(id, icon, "", action);
        button.getStyleClass().add("icon-only");
        caption.on(button);
        return button;
    }

    /// Words with an icon, without a frame.
    public static Button quiet(String id, Feather icon, String text, Runnable action) {
        Button button = plain(id, text, "quiet", action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /// Words to click in a text; they are set later.
    public static Button link(String id, Runnable action) {
        return plain(id, "", "link", action);
    }

    /// Words in a frame.
    public static Button outlined(String id, String text, Runnable action) {
        return plain(id, text, "outlined", action);
    }

    /// The one of a page that says what happens.
    public static Button primary(String id, String text, Runnable action) {
        return plain(id, text, "primary", action);
    }

    /// Words in a style.
    public static Label words(String text, String... styles) {
        Label label = new Label(Brief.of(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words that may need several lines.
    public static Label paragraph(String text, String... styles) {
        Label label = new Paragraph(Brief.of(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Button plain(String id, String text, String style, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
