package whom.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.QualityPane;
import whom.desk.state.QualityPane.Shown;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.RulePage;

/// The page that takes the place of the rule: how good the data is, attribute by attribute. What is odd leads to the people.
public final class QualityPage extends RulePage {
    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final Underway underway;
    private final VBox alerts = new VBox();
    private final VBox body = new VBox();
    private @Nullable QualityPane shown;

    /// An empty page.
    public QualityPage(Look look, Consumer<Intent> act) {
        super(look, "quality", () -> act.accept(new DataIntent.ShowQuality(false)));
        this.look = look;
        this.act = act;
        title(look.text("window.quality.title"));
        about.setId("quality-about");
        underway = new Underway(look, "quality-running", look.text("window.quality.reading"), () -> act.accept(new Intent.Cancel()));
        alerts.setId("quality-alerts");
        alerts.getStyleClass().add("quality-alerts");
        body.getStyleClass().add("quality-body");
        fill(about, underway, alerts, body);
    }

    /// Shows the page, or hides it.
    public void show(QualityPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        Shown old = shown == null ? null : shown.shown();
        shown = pane;
        if (!open(pane.open())) {
            return;
        }
        Shown all = pane.shown();
        underway.show(pane.running());
        say(about, pane.failure(), all == null
                ? ""
                : look.text("window.people", all.people(), look.numbers().whole(all.people()))
                        + (all.compared().isEmpty() ? "" : " · " + all.compared()));
        turn(alerts, all != null && !all.alerts().isEmpty());
        if (all == null) {
            body.getChildren().clear();
        } else if (!all.equals(old) || body.getChildren().isEmpty()) {
            alerts.getChildren().setAll(all.alerts().stream().map(QualityPage::alert).toList());
            body.getChildren().setAll(nodes(all));
        }
    }

    private static Node alert(String text) {
        Label alert = Buttons.paragraph(text, "review-said");
        FontIcon sign = new FontIcon(Feather.TRENDING_DOWN);
        sign.getStyleClass().add("gap-sign");
        alert.setGraphic(sign);
        return alert;
    }

    private List<Node> nodes(Shown all) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new WaitingLine(look, act, all.waiting()));
        nodes.add(QualityLines.head(look));
        all.lines().forEach(line -> nodes.add(QualityLines.of(line, look, act)));
        if (!all.kinds().isEmpty()) {
            nodes.add(Buttons.words(look.text("window.quality.events"), "heading", "proof-heading"));
            all.kinds().forEach(kind -> nodes.add(QualityLines.of(kind, look)));
        }
        return nodes;
    }
}
