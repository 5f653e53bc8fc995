package whom.view.intake;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import whom.desk.state.ImportSheet.FieldItem;
import whom.desk.state.ImportSheet.Option;
import whom.view.editor.Choices;
import whom.view.parts.Buttons;

/// Fields below each other, each with what it is called. What is typed is taken by Enter, or by leaving the field.
final class FieldList extends VBox {
    private final String id;
    private final BiConsumer<String, String> said;
    private List<FieldItem> shown = List.of();

    /// @param id   that the fields' own begin with
    /// @param said hears of a field and what it says now
    FieldList(String id, BiConsumer<String, String> said) {
        this.id = id;
        this.said = said;
        getStyleClass().add("intake-fields");
    }

    /// Shows the fields as they are now; the focus stays in the field of the same name.
    void show(List<FieldItem> fields) {
        if (fields.equals(shown)) {
            return;
        }
        String focused = focused();
        shown = fields;
        getChildren().setAll(fields.stream().map(this::field).toList());
        if (!focused.isEmpty()) {
            applyCss();
            focus(focused);
        }
    }

    /// Puts the focus on the first field.
    void focusFirst() {
        if (!shown.isEmpty()) {
            applyCss();
            focus(shown.getFirst().id());
        }
    }

    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (this.equals(node.getParent()) && node.getUserData() instanceof String field) {
                return field;
            }
        }
        return "";
    }

    private void focus(String field) {
        getChildren().stream().filter(child -> field.equals(child.getUserData())).findFirst().ifPresent(child -> {
            Node control = child instanceof VBox box ? box.getChildren().getLast() : child;
            if (control instanceof Choices<?> choices) {
                choices.focusMarked();
            } else {
                control.requestFocus();
            }
        });
    }

    private Node field(FieldItem item) {
        Node made = switch (item) {
            case FieldItem.OneOf(String name, String label, var choice) -> {
                Choices<String> choices = new Choices<>(chosen -> said.accept(name, chosen));
                for (Option option : choice.options()) {
                    choices.add(id + "-" + name + "-" + option.id(), option.right().isEmpty() ? option.text() : option.text() + "  " + option.right(),
                            option.id());
                }
                choices.mark(choice.chosen());
                yield labelled(label, choices);
            }
            case FieldItem.Written(String name, String label, String text, String prompt) -> {
                TextField field = new TextField(text);
                field.setId(id + "-" + name);
                field.setPromptText(prompt);
                field.setAccessibleText(label);
                field.setOnAction(_ -> take(name, text, field));
                field.focusedProperty().subscribe((before, focused) -> {
                    if (before && !focused) {
                        take(name, text, field);
                    }
                });
                yield labelled(label, field);
            }
            case FieldItem.Ticked(String name, String label, boolean on) -> {
                CheckBox box = new CheckBox(label);
                box.setId(id + "-" + name);
                box.setSelected(on);
                box.setOnAction(_ -> said.accept(name, Boolean.toString(box.isSelected())));
                yield box;
            }
        };
        made.setUserData(item.id());
        return made;
    }

    private void take(String name, String before, TextField field) {
        String typed = field.getText().strip();
        if (!typed.equals(before) && field.getUserData() == null) {
            // Told once: it is made anew with what was said.
            field.setUserData(typed);
            said.accept(name, typed);
        }
    }

    private static VBox labelled(String text, Node control) {
        Label label = Buttons.words(text, "muted", "small");
        VBox box = new VBox(label, control);
        box.getStyleClass().add("intake-field");
        return box;
    }
}
