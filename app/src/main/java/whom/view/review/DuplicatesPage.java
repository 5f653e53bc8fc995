package whom.view.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.DataPane.Said;
import whom.desk.state.DuplicatesPane;
import whom.desk.state.DuplicatesPane.Pair;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.RulePage;
import whom.view.parts.WideButton;

/// The page that takes the place of the rule: people who are probably the same, pair by pair, the likeliest first. Everything can be decided by
/// one key.
public final class DuplicatesPage extends RulePage {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final Map<KeyCode, Intent> KEYS = Map.of(KeyCode.M, new DataIntent.MergePair(), KeyCode.N, new DataIntent.PartPair(),
            KeyCode.S,
            new DataIntent.SkipPair(), KeyCode.X, new DataIntent.SwapPair(), KeyCode.U, new DataIntent.UndoPair());

    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final Button again;
    private final Underway underway;
    private final Label said = Buttons.paragraph("", "review-said");
    private final Button undo;
    private final HBox done;
    private final VBox lines = new VBox();
    private final ScrollPane list = new ScrollPane(lines);
    private final PairGrid grid;
    private final HBox buttons = new HBox();
    private @Nullable DuplicatesPane shown;

    /// An empty page.
    public DuplicatesPage(Look look, Consumer<Intent> act) {
        super(look, "duplicates", () -> act.accept(new DataIntent.ShowDuplicates(false)));
        this.look = look;
        this.act = act;
        title(look.text("window.duplicates.title"));
        about.setId("duplicates-about");
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        again = Buttons.quiet("duplicates-again", Feather.REFRESH_CW, look.text("window.duplicates.again"),
                () -> act.accept(new DataIntent.FindDuplicates()));
        again.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(about, again);
        head.getStyleClass().add("review-head");
        underway = new Underway(look, "duplicates-running", look.text("window.duplicates.looking"), () -> act.accept(new Intent.Cancel()));
        said.setId("duplicates-said");
        said.setMinWidth(0);
        undo = Buttons.outlined("duplicates-undo", look.text("window.duplicates.undo"), () -> act.accept(new DataIntent.UndoPair()));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        done = new HBox(said, undo);
        done.getStyleClass().add("review-done");
        lines.getStyleClass().add("review-pairs");
        list.setId("duplicates-pairs");
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().add("review-list");
        grid = new PairGrid(look);
        Button merge = Buttons.primary("duplicates-merge", look.text("window.duplicates.merge"),
                () -> act.accept(new DataIntent.MergePair()));
        Button part = Buttons.outlined("duplicates-part", look.text("window.duplicates.part"), () -> act.accept(new DataIntent.PartPair()));
        Button skip = Buttons.outlined("duplicates-skip", look.text("window.duplicates.skip"), () -> act.accept(new DataIntent.SkipPair()));
        Button swap = Buttons.quiet("duplicates-swap", Feather.REPEAT, look.text("window.duplicates.swap"),
                () -> act.accept(new DataIntent.SwapPair()));
        buttons.getChildren().addAll(merge, part, skip, swap);
        buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        buttons.getStyleClass().add("review-buttons");
        fill(head, underway, done, list, buttons, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Intent meant = KEYS.get(event.getCode());
        if (meant != null && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()) {
            act.accept(meant);
            event.consume();
        }
    }

    /// Shows the page, or hides it.
    public void show(DuplicatesPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        DuplicatesPane old = shown;
        shown = pane;
        if (!open(pane.open())) {
            return;
        }
        boolean focused = lines.isFocusWithin() || buttons.isFocusWithin() || done.isFocusWithin();
        Long waiting = pane.waiting();
        boolean empty = waiting == null || waiting == 0;
        say(about, null, waiting == null ? "" : about(waiting, pane.pairs().size()));
        turn(again, waiting != null && pane.running() == null);
        underway.show(pane.running());
        show(pane.said());
        if (old == null || !old.pairs().equals(pane.pairs())) {
            fillLines(pane.pairs());
        }
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(SHOWN, i == pane.chosen());
        }
        if (old == null || old.chosen() != pane.chosen()) {
            scrollTo(pane.chosen(), pane.pairs().size());
        }
        turn(list, !empty);
        turn(buttons, pane.shown() != null);
        buttons.setDisable(pane.busy() || pane.running() != null);
        undo.setDisable(pane.busy());
        turn(grid, pane.shown() != null);
        if (pane.shown() != null) {
            grid.show(pane.shown());
        }
        if (focused && !(lines.isFocusWithin() || buttons.isFocusWithin())) {
            focusBack();
        }
    }

    private String about(long waiting, int told) {
        return told < waiting
                ? look.text("window.duplicates.more", look.numbers().whole(waiting), look.numbers().whole(told))
                : look.text("window.duplicates.about", waiting, look.numbers().whole(waiting));
    }

    private void show(@Nullable Said now) {
        turn(done, now != null);
        if (now != null) {
            say(said, now.wrong() ? now.text() : null, now.text());
            said.getStyleClass().remove("muted");
            turn(undo, now.undoes());
        }
    }

    private void fillLines(List<Pair> pairs) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            nodes.add(line(i, pairs.get(i)));
        }
        lines.getChildren().setAll(nodes);
    }

    private Node line(int place, Pair pair) {
        Label one = Buttons.words(pair.one(), "review-name");
        Label other = Buttons.words(pair.other(), "review-name");
        one.setMinWidth(0);
        other.setMinWidth(0);
        FontIcon and = new FontIcon(Feather.LINK_2);
        and.getStyleClass().add("review-and");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String likely = look.numbers().share(Math.min(9999, Math.round(pair.probability() * 10_000)), 10_000);
        Label share = Buttons.words(likely, "muted");
        share.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(one, and, other, gap, share);
        content.getStyleClass().add("review-pair");
        WideButton line = new WideButton("variant-line", content);
        line.setId("pair-" + place);
        line.setAccessibleText(pair.one() + ", " + pair.other() + ", " + likely);
        line.setOnAction(_ -> act.accept(new DataIntent.LookAtPair(place)));
        return line;
    }

    private void scrollTo(int chosen, int size) {
        if (chosen >= 0 && size > 1) {
            list.setVvalue((double) chosen / (size - 1));
        }
    }
}
