package whom.view.insight;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.InsightPane.Progress;
import whom.desk.state.InsightPane.Size;
import whom.desk.state.InsightPane.Steps;
import whom.desk.state.InsightPane.Story;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// One segment: its size at the first of each month, and what is left of it on the way to an upload.
final class StoryView extends VBox {
    private final Look look;
    private final Label name = Buttons.words("", "subheading");
    private final Label note = Buttons.paragraph("", "muted", "small");
    private final HBox bars = new HBox();
    private final ScrollPane scroll = new ScrollPane(bars);
    private final VBox way = new VBox();
    private final GridPane steps = new GridPane();

    StoryView(Look look) {
        this.look = look;
        getStyleClass().add("story");
        bars.getStyleClass().add("story-bars");
        steps.getStyleClass().add("story-steps");
        way.getStyleClass().add("story-way");
        way.getChildren().addAll(Buttons.words(look.text("window.insight.way"), "heading"), steps);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(0);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(name, Buttons.words(look.text("window.insight.sizes"), "heading"), scroll, note, way);
    }

    void show(Story story, @Nullable Progress progress) {
        name.setText(story.name());
        sizes(story.sizes());
        note.setText(progress != null
                ? look.text("window.insight.progress", progress.done(), progress.of())
                : story.sizes().isEmpty() ? look.text("window.insight.counting") : look.text("window.insight.past"));
        boolean said = story.sizes().isEmpty() || progress != null || story.asksForPast();
        note.setVisible(said);
        note.setManaged(said);
        way.setVisible(story.steps() != null);
        way.setManaged(story.steps() != null);
        if (story.steps() != null) {
            steps(story.steps());
        }
    }

    private void sizes(List<Size> sizes) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(look.text("rule.format.dayOfYear"), look.locale());
        DateTimeFormatter whole = DateTimeFormatter.ofPattern(look.text("rule.format.wholeDay"), look.locale());
        long most = Math.max(1, sizes.stream().mapToLong(Size::people).max().orElse(1));
        bars.getChildren().clear();
        scroll.setVisible(!sizes.isEmpty());
        scroll.setManaged(!sizes.isEmpty());
        for (Size size : sizes) {
            VBox column = new VBox(new Bar(look.numbers().whole(size.people()), (double) size.people() / most, "size-bar"),
                    Buttons.words(day.format(size.day()), "muted", "smaller"));
            column.setId("size-" + size.day());
            column.getStyleClass().add("size-column");
            column.setFocusTraversable(true);
            column.setAccessibleText(whole.format(size.day()) + ", " + look.text("window.people", size.people(),
                    look.numbers().whole(size.people())));
            column.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(column, Priority.ALWAYS);
            bars.getChildren().add(column);
        }
    }

    private void steps(Steps left) {
        steps.getChildren().clear();
        step(0, "matched", look.text("window.insight.matched"), left.matched(), left.matched());
        step(1, "reachable", look.text("window.insight.reachable", left.channel()), left.reachable(), left.matched());
        step(2, "consented", look.text("window.insight.consented"), left.consented(), left.matched());
        step(3, "unsuppressed", look.text("window.insight.unsuppressed", left.format()), left.unsuppressed(), left.matched());
    }

    private void step(int row, String what, String text, long people, long of) {
        Label number = Buttons.words(look.numbers().whole(people), "medium");
        number.setId("step-" + what);
        number.setMaxWidth(Double.MAX_VALUE);
        number.getStyleClass().add("step-number");
        ShareBar bar = new ShareBar();
        bar.show(of == 0 ? 0 : (double) people / of);
        GridPane.setHgrow(bar, Priority.ALWAYS);
        steps.addRow(row, Buttons.words(text), bar, number);
    }
}
