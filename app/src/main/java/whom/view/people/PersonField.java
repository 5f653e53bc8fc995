package whom.view.people;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.view.parts.Look;

/// Where somebody is looked for by their key, in the segment or not; Enter asks.
final class PersonField extends HBox {
    private final TextField field = new TextField();
    private final Look look;

    PersonField(Look look, Consumer<String> find) {
        this.look = look;
        getStyleClass().add("search-field");
        field.setId("find-person");
        field.setPromptText(look.text("window.people.find"));
        field.setAccessibleText(look.text("window.people.find"));
        field.setOnAction(_ -> {
            if (!field.getText().isBlank()) {
                find.accept(field.getText().strip());
            }
        });
        field.focusedProperty().subscribe(focused -> pseudoClassStateChanged(PseudoClass.getPseudoClass("active"), focused));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.SEARCH), field);
    }

    /// Says by what people are looked for.
    void show(String key) {
        field.setPromptText(look.text("window.people.findBy", key));
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
