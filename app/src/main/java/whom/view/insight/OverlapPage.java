package whom.view.insight;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.InsightPane;
import whom.desk.state.InsightPane.Overlapping;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.RulePage;

/// The page that takes the place of the rule: how all segments overlap, and the story of the chosen one below.
public final class OverlapPage extends RulePage {
    private final Look look;
    private final Label about = Buttons.paragraph("", "muted");
    private final UpSetPlot plot;
    private final StoryView story;
    private @Nullable InsightPane shown;

    /// An empty page.
    public OverlapPage(Look look, Consumer<Intent> act) {
        super(look, "overlap", () -> act.accept(new Intent.ShowOverlap(false)));
        this.look = look;
        plot = new UpSetPlot(look, act);
        story = new StoryView(look);
        title(look.text("window.insight.title"));
        fill(about, plot, story);
    }

    /// Shows the page, or hides it.
    public void show(InsightPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        if (!open(pane.open())) {
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
}
