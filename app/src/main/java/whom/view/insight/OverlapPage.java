package whom.view.insight;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.InsightPane;
import whom.desk.state.InsightPane.Overlapping;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// The page that takes the place of the rule: how all segments overlap, and the story of the chosen one below. Esc goes back.
public final class OverlapPage extends VBox {
    private final Look look;
    private final Label about = Buttons.paragraph("", "muted");
    private final UpSetPlot plot;
    private final StoryView story;
    private @Nullable InsightPane shown;

    /// An empty page.
    public OverlapPage(Look look, Consumer<Intent> act) {
        this.look = look;
        setId("overlap");
        getStyleClass().add("overlap-page");
        plot = new UpSetPlot(look, act);
        story = new StoryView(look);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Buttons.words(look.text("window.insight.title"), "title"), gap, Buttons.icon("overlap-close", Feather.X,
                new Caption(look.text("window.insight.close")), () -> act.accept(new Intent.ShowOverlap(false))));
        head.getStyleClass().add("overlap-head");
        VBox content = new VBox(head, about, plot, story);
        content.getStyleClass().add("overlap-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                act.accept(new Intent.ShowOverlap(false));
                event.consume();
            }
        });
    }

    /// Shows the page, or hides it.
    public void show(InsightPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        turn(this, pane.open());
        if (!pane.open()) {
            return;
        }
        Overlapping overlap = pane.overlap();
        about.setText(pane.failure() != null ? pane.failure() : said(overlap));
        boolean something = overlap != null && !overlap.segments().isEmpty();
        turn(plot, something);
        if (overlap != null && something) {
            plot.show(overlap, pane.story() == null ? null : pane.story().id());
        }
        turn(story, pane.story() != null);
        if (pane.story() != null) {
            story.show(pane.story(), pane.progress());
        }
    }

    private String said(@Nullable Overlapping overlap) {
        if (overlap == null) {
            return look.text("window.insight.counting");
        }
        if (overlap.segments().isEmpty()) {
            return look.text("window.insight.none");
        }
        String people = look.text("window.insight.about", overlap.inSeveral(), look.numbers().whole(overlap.inSeveral()), overlap.inNone(),
                look.numbers().whole(overlap.inNone()));
        return overlap.leftOut() == 0 ? people : people + " " + look.text("window.insight.leftOut", overlap.segments().size());
    }

    private static void turn(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
