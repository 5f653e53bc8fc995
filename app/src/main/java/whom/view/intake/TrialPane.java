package whom.view.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportPane.At;
import whom.desk.state.ImportPane.Cleaned;
import whom.desk.state.ImportPane.Outcome;
import whom.desk.state.ImportPane.RejectItem;
import whom.desk.state.ImportPane.Running;
import whom.desk.state.ImportPane.Trial;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ProgressCard;
import whom.view.parts.ShareBar;

/// What the import would do, and the one button that does it.
final class TrialPane extends VBox {
    /// So far that it can still be read.
    private static final double DIM = 0.66;
    private static final int REJECTS = 20;

    private final Look look;
    private final Label number = Buttons.words("–", "hero-number");
    private final Label about = Buttons.paragraph("", "muted");
    private final ShareBar bar = new ShareBar();
    private final Button again;
    private final CountGrid counts;
    private final VBox findings = new VBox();
    private final Label failure = Buttons.paragraph("", "problem");
    private final ProgressCard running;
    private final Button primary;
    private At.@Nullable Asked shown;

    TrialPane(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("intake-trial");
        number.setId("import-number");
        number.setAccessibleRole(AccessibleRole.TEXT);
        about.setId("import-about");
        failure.setId("import-failure");
        failure.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        again = Buttons.link("import-again", () -> act.accept(shown != null && shown.trial().running() != null
                ? new Intent.Cancel()
                : new DataIntent.TryAgain()));
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        counts = new CountGrid(look, "import-count");
        findings.getStyleClass().add("intake-findings");
        running = new ProgressCard(look, "import-running", "cancel-import", () -> act.accept(new Intent.Cancel()));
        primary = Buttons.primary("import", "", () -> act.accept(new DataIntent.RunImport()));
        primary.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Buttons.words(look.text("window.intake.what"), "heading"), gap, again);
        head.getStyleClass().add("intake-trial-head");
        VBox inside = new VBox(head, number, about, bar, failure, counts, findings);
        inside.getStyleClass().add("intake-trial-content");
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, running, primary);
    }

    void show(At.Asked asked) {
        if (asked.equals(shown)) {
            return;
        }
        shown = asked;
        Trial trial = asked.trial();
        Outcome outcome = trial.outcome();
        Outcome settled = trial.running() == null ? outcome : null;
        number.setText(outcome == null ? "–" : look.numbers().whole(outcome.counts().taken()));
        number.setOpacity(settled != null || outcome == null ? 1 : DIM);
        about.setText(about(asked, outcome));
        Running how = trial.running();
        bar.show(how == null ? 0 : how.total() == 0 ? 0.02 : (double) how.done() / how.total());
        bar.setOpacity(how == null ? 0 : 1);
        bar.setAccessibleText(look.text("window.intake.trying"));
        again.setText(look.text(how != null ? "window.intake.stop" : "window.intake.again"));
        turn(again,
                asked.running() == null && asked.sheet().snags().isEmpty() && (how != null || outcome == null || trial.failure() != null));
        failure.setText(trial.failure() == null ? "" : trial.failure());
        turn(failure, trial.failure() != null);
        counts.show(outcome);
        findings.getChildren().setAll(outcome == null ? List.of() : findings(outcome));
        boolean stopped = running.isVisible() && asked.running() == null;
        show(asked.running());
        primary.setText(words(asked, settled));
        primary.setDisable(asked.running() != null || !canRun(asked) || (settled != null && settled.counts().taken() == 0));
        if (stopped) {
            primary.requestFocus();
        }
    }

    private void show(@Nullable Running how) {
        if (how == null) {
            running.hide();
            return;
        }
        boolean begins = !running.isVisible();
        running.show(look.text("window.intake.running"), how.done(), how.total(), false);
        if (begins) {
            running.focusStop();
        }
    }

    private static boolean canRun(At.Asked asked) {
        return asked.trial().failure() == null && asked.sheet().parts().stream().anyMatch(part -> part.wanted())
                && asked.sheet().parts().stream().noneMatch(part -> part.wanted() && !part.trouble().isEmpty());
    }

    private String about(At.Asked asked, @Nullable Outcome outcome) {
        if (outcome == null) {
            return look.text(asked.trial().running() != null ? "window.intake.trying" : "window.intake.untried");
        }
        if (outcome.counts().rejected() == outcome.counts().read() && outcome.counts().read() > 0) {
            return look.text("window.intake.nobody");
        }
        return look.text("window.intake.hero." + outcome.what(), outcome.counts().taken(), look.numbers().whole(outcome.counts().read()));
    }

    private String words(At.Asked asked, @Nullable Outcome outcome) {
        if (asked.running() != null) {
            return look.text("window.intake.running");
        }
        if (!canRun(asked)) {
            return look.text("window.intake.run.cannot");
        }
        if (outcome == null) {
            return look.text("window.intake.run");
        }
        long taken = outcome.counts().taken();
        return taken == 0
                ? look.text("window.intake.run.nothing")
                : look.text("window.intake.run." + outcome.what(), taken, look.numbers().whole(taken));
    }

    private List<Node> findings(Outcome outcome) {
        List<Node> found = new ArrayList<>();
        if (!outcome.rejects().isEmpty()) {
            found.add(Buttons.words(look.text("window.intake.rejects"), "heading"));
            outcome.rejects().stream().limit(REJECTS).map(this::reject).forEach(found::add);
            long more = outcome.counts().rejected() - Math.min(REJECTS, outcome.rejects().size());
            if (more > 0) {
                found.add(Buttons.paragraph(look.text("window.intake.rejects.more", more), "muted", "small"));
            }
        }
        if (!outcome.cleaned().isEmpty()) {
            found.add(Buttons.words(look.text("window.intake.cleaned"), "heading"));
            outcome.cleaned().stream().map(this::cleaned).forEach(found::add);
        }
        return found;
    }

    private Node reject(RejectItem item) {
        String line = look.numbers().whole(item.line());
        Label where = Buttons.words(item.column().isEmpty()
                ? look.text("window.intake.reject", line)
                : look.text("window.intake.reject.column", line, item.column()), "medium", "small");
        VBox box = new VBox(where, Buttons.paragraph(item.reason(), "muted", "small"));
        box.getStyleClass().add("intake-reject");
        return box;
    }

    private Node cleaned(Cleaned item) {
        Label words = Buttons.paragraph(item.column() + ": " + item.text(), "muted", "small");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        if (item.doubt()) {
            words.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        }
        Label cells = Buttons.words(look.numbers().whole(item.cells()), "small");
        cells.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, cells);
        line.getStyleClass().add("intake-cleaned");
        if (item.examples().isEmpty()) {
            return line;
        }
        return new VBox(line, Buttons.words(item.examples().getFirst(), "muted", "small", "intake-example"));
    }

    void focusPrimary() {
        primary.requestFocus();
    }

    private static void turn(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
