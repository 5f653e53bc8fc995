package whom.view.intake;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.jspecify.annotations.Nullable;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportSheet.Option;
import whom.desk.state.ImportSheet.QuestionItem;
import whom.view.editor.Choices;
import whom.view.parts.Buttons;

/// One thing that the data cannot decide, with the answers; Enter takes the one that is focused and goes on.
final class QuestionCard extends HBox {
    private final Consumer<Intent> act;
    private final FontIcon sign = new FontIcon(Feather.HELP_CIRCLE);
    private final Label text = Buttons.paragraph("", "intake-question-text");
    private final VBox body = new VBox();
    private Choices<String> answers;
    private @Nullable QuestionItem shown;

    /// @param next goes on to what is asked next
    QuestionCard(Consumer<Intent> act, Runnable next) {
        this.act = act;
        this.answers = new Choices<>(this::said);
        getStyleClass().add("intake-question");
        body.getStyleClass().add("intake-question-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        getChildren().addAll(sign, body);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                answers.focused().ifPresent(answer -> {
                    answers.mark(answer);
                    said(answer);
                    next.run();
                    event.consume();
                });
            }
        });
    }

    void show(QuestionItem item) {
        QuestionItem before = shown;
        if (item.equals(before)) {
            return;
        }
        shown = item;
        setId("question-" + item.column() + "-" + item.id());
        sign.setIconCode(item.answered() ? Feather.CHECK : Feather.HELP_CIRCLE);
        text.setText(item.text());
        if (before == null || !before.answers().options().equals(item.answers().options()) || before.column() != item.column()
                || !before.id().equals(item.id())) {
            answers = new Choices<>(this::said);
            for (Option option : item.answers().options()) {
                answers.add("answer-" + item.column() + "-" + option.id(),
                        option.right().isEmpty() || option.right().equals(option.text())
                                ? option.text()
                                : option.text() + ", " + option.right(),
                        option.id());
            }
            body.getChildren().setAll(text, answers);
        }
        answers.mark(item.answers().chosen());
    }

    /// Whether somebody should still say something.
    boolean isOpen() {
        return shown != null && !shown.answered() && !shown.offer();
    }

    void focusAnswer() {
        answers.focusMarked();
    }

    private void said(String answer) {
        QuestionItem now = shown;
        if (now != null) {
            act.accept(new DataIntent.AnswerImport(now.column(), now.id(), answer));
        }
    }
}
