package whom.view.insight;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.Comparing;
import whom.desk.state.Comparing.Side;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.RulePage;

/// The page that takes the place of the rule: a segment held against what it said before, or against another one.
public final class ComparisonPage extends RulePage {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final FlowPane versions = new FlowPane();
    private final Label changes = Buttons.words("", "heading");
    private final VBox lines = new VBox();
    private final Label who = Buttons.words("", "heading");
    private final PeopleParts people;
    private final Label note = Buttons.paragraph("", "muted", "small");
    private final Button restore;
    private @Nullable Comparing shown;

    /// An empty page.
    public ComparisonPage(Look look, Consumer<Intent> act) {
        super(look, "comparison", () -> act.accept(new Intent.CloseComparison()));
        this.look = look;
        this.act = act;
        people = new PeopleParts(look, act);
        restore = Buttons.outlined("restore-version", look.text("window.compare.restore"), this::restore);
        versions.getStyleClass().add("choices");
        lines.getStyleClass().add("difference-lines");
        fill(about, versions, changes, lines, who, people, note, restore);
        turn(this, false);
    }

    /// Shows the page, or hides it.
    public void show(@Nullable Comparing comparing) {
        if (comparing == null) {
            turn(this, false);
            shown = null;
            return;
        }
        if (comparing.equals(shown)) {
            return;
        }
        boolean opens = shown == null;
        shown = comparing;
        turn(this, true);
        Side before = comparing.before();
        Side after = comparing.after();
        title(comparing.ofVersions() || before == null
                ? look.text("window.compare.versions", after.name())
                : look.text("window.compare.two", before.name(), after.name()));
        about.setText(look.text(before == null
                ? "window.compare.noVersion"
                : comparing.ofVersions() ? "window.compare.aboutVersions" : "window.compare.aboutTwo"));
        versions(comparing, opens);
        if (opens && comparing.versions().isEmpty()) {
            focusBack();
        }
        boolean two = before != null;
        for (Node node : new Node[]{changes, lines, who}) {
            turn(node, two);
        }
        turn(people, two && comparing.people() != null);
        changes.setText(look.text("window.compare.rule"));
        who.setText(look.text("window.compare.people"));
        lines.getChildren().clear();
        comparing.lines().forEach(line -> lines.getChildren().add(DifferenceLine.of(look, line)));
        if (comparing.lines().isEmpty()) {
            lines.getChildren().add(Buttons.paragraph(look.text("window.compare.same"), "muted"));
        }
        if (comparing.people() != null && before != null) {
            people.show(comparing.people(), comparing.ofVersions(), before.name(), after.name());
        }
        note.setText(comparing.failure() != null
                ? comparing.failure()
                : comparing.people() == null ? look.text("window.insight.counting") : look.text("window.compare.today"));
        turn(note, two);
        turn(restore, two && comparing.ofVersions());
    }

    private void versions(Comparing comparing, boolean focus) {
        turn(versions, !comparing.versions().isEmpty());
        versions.getChildren().clear();
        int place = 0;
        for (Comparing.Version version : comparing.versions()) {
            Button choice = new Button(look.text("window.compare.version", version.said(), version.differences()));
            choice.setId("version-" + place++);
            choice.getStyleClass().setAll("choice");
            boolean chosen = comparing.before() != null && version.until().equals(comparing.before().version());
            choice.pseudoClassStateChanged(SELECTED, chosen);
            choice.setAccessibleText(choice.getText());
            choice.setOnAction(_ -> act.accept(new Intent.ChooseVersion(version.until())));
            choice.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    choice.fire();
                    event.consume();
                }
            });
            versions.getChildren().add(choice);
            if (chosen && focus) {
                choice.requestFocus();
            }
        }
    }

    private void restore() {
        Comparing now = shown;
        if (now != null && now.before() != null && now.before().version() != null) {
            act.accept(new Intent.RestoreVersion(now.before().segment(), now.before().version()));
        }
    }
}
