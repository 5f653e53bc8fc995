package whom.view.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.PersonPane.Day;
import whom.desk.state.PersonPane.Happening;
import whom.desk.state.PersonPane.Page;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// What somebody did, the newest first, day by day; only the lines in sight are drawn. The last line asks for more.
final class TimeLine extends ListView<TimeLine.Line> {
    private final Look look;
    private final Consumer<Intent> act;

    TimeLine(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        setId("person-events");
        getStyleClass().add("time-line");
        setAccessibleText(look.text("window.person.events"));
        setCellFactory(_ -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                    && getFocusModel().getFocusedItem() instanceof Line.More) {
                act.accept(new Intent.MoreEvents());
                event.consume();
            }
        });
    }

    /// A line.
    sealed interface Line {
        record OfDay(String day, boolean later) implements Line {}

        record OfEvent(Happening event) implements Line {}

        /// @param left events that were not read
        record More(long left) implements Line {}
    }

    /// Shows what they did; where more was read of the same, whoever scrolled stays there.
    void show(Page page) {
        List<Line> next = lines(page);
        List<Line> now = getItems();
        int same = 0;
        while (same < now.size() && same < next.size() && now.get(same).equals(next.get(same))) {
            same++;
        }
        if (same == now.size() && same == next.size()) {
            return;
        }
        if (same == 0) {
            getItems().setAll(next);
            scrollTo(0);
        } else {
            getItems().remove(same, now.size());
            getItems().addAll(next.subList(same, next.size()));
        }
    }

    private static List<Line> lines(Page page) {
        List<Line> lines = new ArrayList<>();
        for (Day day : page.days()) {
            lines.add(new Line.OfDay(day.day(), day.later()));
            day.events().forEach(event -> lines.add(new Line.OfEvent(event)));
        }
        if (page.shown() < page.events()) {
            lines.add(new Line.More(page.events() - page.shown()));
        }
        return lines;
    }

    /// One line, as high as its words need in the width that there is.
    private final class Cell extends ListCell<Line> {
        private @Nullable Region content;

        Cell() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMouseClicked(_ -> {
                if (getItem() instanceof Line.More) {
                    act.accept(new Intent.MoreEvents());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            content = empty || line == null ? null : switch (line) {
                case Line.OfDay(String day, boolean later) -> day(day, later);
                case Line.OfEvent(Happening event) -> event(event);
                case Line.More(long left) -> more(left);
            };
            setGraphic(content);
        }

        private Region day(String day, boolean later) {
            String said = later ? look.text("window.person.later", day) : day;
            setAccessibleText(said);
            Label label = Buttons.paragraph(said, "heading", "time-day");
            label.setMinWidth(0);
            return label;
        }

        private Region event(Happening event) {
            setAccessibleText(event.time() + " " + event.what() + ". " + String.join(", ", event.details()));
            Label time = Buttons.words(event.time(), "muted", "small", "time-time");
            time.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(wrapped(Buttons.paragraph(event.what(), "time-what")));
            if (!event.details().isEmpty()) {
                words.getChildren().add(wrapped(Buttons.paragraph(String.join(" · ", event.details()), "muted", "small")));
            }
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(time, words);
            line.getStyleClass().add("time-event");
            return line;
        }

        private Region more(long left) {
            String said = look.text("window.person.more", left, look.numbers().whole(left));
            setAccessibleText(said);
            return Buttons.words(said, "time-more");
        }

        private Label wrapped(Label words) {
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            return words;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            Region shown = content;
            double inner = getListView() == null ? width : getListView().getWidth() - 2 * getListView().getInsets().getLeft();
            return shown == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + snappedBottomInset()
                            + shown.prefHeight(Math.max(1, (width > 0 ? width : inner) - snappedLeftInset() - snappedRightInset()));
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (content != null) {
                content.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                        getHeight() - snappedTopInset() - snappedBottomInset());
            }
        }
    }
}
