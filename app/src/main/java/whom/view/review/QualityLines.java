package whom.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.QualityPane.Kind;
import whom.desk.state.QualityPane.Lead;
import whom.desk.state.QualityPane.Line;
import whom.desk.state.QualityPane.Share;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// One attribute, or one kind of event: how good, and below it the people about whom something is odd.
final class QualityLines {
    private QualityLines() {
    }

    static Node head(Look look) {
        HBox head = line(label(""), cell(look.text("window.quality.complete"), "quality-share"),
                cell(look.text("window.quality.valid"), "quality-share"), cell(look.text("window.quality.distinct"), "quality-number"),
                cell(look.text("window.quality.newest"), "quality-day"));
        head.getStyleClass().add("quality-head");
        return head;
    }

    static Node of(Line line, Look look, Consumer<Intent> act) {
        HBox figures = line(label(line.label()), share(line.complete(), look), share(line.valid(), look),
                cell(line.distinct() == null ? "" : look.numbers().whole(line.distinct()), "quality-number"),
                cell(line.newest(), "quality-day"));
        VBox whole = new VBox(figures);
        if (!line.leads().isEmpty()) {
            List<Node> leads = new ArrayList<>();
            for (Lead lead : line.leads()) {
                leads.add(lead(lead, line.name() + "-" + leads.size(), look, act));
            }
            FlowPane flow = new FlowPane();
            flow.getStyleClass().add("quality-leads");
            flow.getChildren().setAll(leads);
            whole.getChildren().add(flow);
        }
        whole.setId("quality-" + line.name());
        whole.getStyleClass().add("quality-line");
        return whole;
    }

    static Node of(Kind kind, Look look) {
        String ahead = kind.ahead() == 0 ? "" : look.text("window.quality.ahead", kind.ahead(), look.numbers().whole(kind.ahead()));
        String change = kind.change() == 0 ? "" : (kind.change() > 0 ? "+" : "−") + look.numbers().whole(Math.abs(kind.change()));
        HBox line = line(label(kind.label()), cell(look.numbers().whole(kind.events()) + (change.isEmpty() ? "" : "  " + change),
                "quality-share"), cell(ahead, "quality-share"), cell("", "quality-number"), cell(kind.newest(), "quality-day"));
        line.getStyleClass().add("quality-line");
        return line;
    }

    private static Node share(@Nullable Share share, Look look) {
        if (share == null) {
            return cell("", "quality-share");
        }
        ShareBar bar = new ShareBar();
        bar.show(share.now());
        bar.getStyleClass().add("quality-bar");
        String change = change(share.change(), look);
        Label number = Buttons.words(percent(share.now(), look), "quality-percent");
        Label moved = Buttons.words(change, "small", share.change() < 0 ? "pair-close" : "muted");
        HBox cell = new HBox(bar, number, moved);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().addAll("quality-share", "quality-cell");
        return cell;
    }

    /// Nothing where it is as good as the same.
    private static String change(double change, Look look) {
        return Math.abs(change) < 0.0005 ? "" : (change > 0 ? "+" : "−") + percent(Math.abs(change), look);
    }

    private static String percent(double share, Look look) {
        return look.numbers().share(Math.round(share * 10_000), 10_000);
    }

    private static Node lead(Lead lead, String id, Look look, Consumer<Intent> act) {
        String rule = lead.rule();
        if (rule == null) {
            return Buttons.words(lead.said(), "small", "quality-plain", lead.grave() ? "pair-close" : "muted");
        }
        Button button = Buttons.link("lead-" + id, () -> act.accept(new DataIntent.OpenAsRule(lead.title(), rule)));
        button.setText(lead.said());
        new Caption(look.text("window.quality.open")).on(button);
        if (lead.grave()) {
            button.getStyleClass().add("quality-grave");
        }
        return button;
    }

    private static HBox line(Node... cells) {
        HBox line = new HBox(cells);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("quality-figures");
        return line;
    }

    private static Label label(String text) {
        Label label = Buttons.words(text, "quality-label", "medium");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// Of one width in every line.
    private static HBox cell(String text, String style) {
        Label label = Buttons.words(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox cell = new HBox(label);
        cell.getStyleClass().add(style);
        return cell;
    }
}
