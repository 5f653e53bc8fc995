package whom.view.editor;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.moment.WrittenDay;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// A date, typed as 2026-02-14 or 14.2.2026, or taken from the calendar below.
public final class DateField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final TextField field = new TextField();
    private final Calendar calendar;
    private final Label problem;
    private boolean showing;

    /// An empty field, or one with a date.
    ///
    /// @param today   where the calendar begins without a date
    /// @param changed hears each finished date, and what stands there instead as text
    public DateField(Look look, String id, String name, @Nullable LocalDate now, LocalDate today, Consumer<Optional<LocalDate>> changed) {
        getStyleClass().add("date-field");
        field.setId(id);
        field.setPromptText(look.text("window.date.form"));
        field.setAccessibleText(name);
        field.setPrefColumnCount(10);
        field.setText(now == null ? "" : now.toString());
        problem = Buttons.paragraph(look.text("window.date.wrong"), "problem", "small");
        problem.setId(id + "-problem");
        say(false);
        calendar = new Calendar(now == null ? today : now);
        calendar.setShowWeekNumbers(false);
        calendar.valueProperty().subscribe((_, day) -> {
            if (!showing && day != null) {
                field.setText(day.toString());
            }
        });
        field.textProperty().subscribe((_, text) -> {
            Optional<LocalDate> day = read(text);
            boolean wrong = day.isEmpty() && !text.isBlank();
            field.pseudoClassStateChanged(ERROR, wrong);
            say(wrong && problem.isVisible());
            showing = true;
            day.ifPresent(calendar::setValue);
            showing = false;
            changed.accept(day);
        });
        getChildren().addAll(field, problem, calendar);
    }

    /// Puts the cursor there, over the whole date.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// What Enter does, unless there is something that is no date, which is said instead.
    public void onEnter(Runnable action) {
        field.setOnAction(_ -> {
            boolean wrong = read(field.getText()).isEmpty() && !field.getText().isBlank();
            say(wrong);
            if (!wrong) {
                action.run();
            }
        });
    }

    /// The date as 2026-02-14, else what stands there instead.
    String text() {
        return read(field.getText()).map(LocalDate::toString).orElse(field.getText().strip());
    }

    private void say(boolean wrong) {
        problem.setVisible(wrong);
        problem.setManaged(wrong);
    }

    static Optional<LocalDate> read(String text) {
        return WrittenDay.read(text);
    }
}
