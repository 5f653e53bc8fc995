package whom.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.Appearance;
import whom.desk.state.DeskState;
import whom.desk.state.Figures;
import whom.desk.state.Draft;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.NodeItem.Token;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage.Open;
import whom.desk.state.Theme;
import whom.desk.words.RuleWords;
import whom.resolve.Problem;
import whom.resolve.Problem.Reason;
import whom.resolve.Resolution;
import whom.resolve.Resolver;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Path;
import whom.rule.Rule;
import whom.view.parts.Look;
import whom.view.preview.FxPlatform;
import whom.view.shell.Shell;

/// The window's content with a robot before it and a pretended desk behind it: intents are written down, edits are applied and shown.
final class Rehearsal implements AutoCloseable {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    final List<Intent> intents = new ArrayList<>();
    final FxRobot robot = new FxRobot();
    private final Words words = Words.of(Locale.ENGLISH);
    private final Shell shell;
    private final Stage stage;
    private DeskState state;

    Rehearsal(DeskState first) throws InterruptedException {
        FxPlatform.start();
        state = first;
        shell = onFx(() -> new Shell(Look.of(words, () -> true), this::take));
        stage = onFx(() -> {
            Stage made = new Stage();
            Scene scene = new Scene(shell, 1280, 760);
            new Lighting(scene).show(Appearance.of(Theme.LIGHT));
            made.setScene(scene);
            made.show();
            shell.show(state);
            return made;
        });
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
        WholeRule.await(stage.getScene(), state);
    }

    /// A workspace whose segment has this rule, drawn in the words of the language.
    static Rehearsal of(Rule rule) throws InterruptedException {
        return new Rehearsal(drawn(rule));
    }

    /// The state of that window.
    static DeskState drawn(Rule rule) {
        return States.of(drawn(States.on(OpenWorkspace.Tab.PEOPLE), rule, Words.of(Locale.ENGLISH)));
    }

    void show(DeskState next) {
        robot.interact(() -> {
            state = next;
            shell.show(next);
        });
    }

    void press(KeyCode... keys) {
        // The robot waits by itself until the window has done with each of them.
        robot.press(keys).release(keys);
    }

    void click(String query) {
        robot.clickOn(query);
    }

    /// Goes down a list of choices by key until a line is marked, and takes it.
    void choose(String query) {
        for (int i = 0; i < 100 && !isMarked(query); i++) {
            press(KeyCode.DOWN);
        }
        if (!isMarked(query)) {
            throw new AssertionError(query + " is not offered");
        }
        press(KeyCode.ENTER);
    }

    private boolean isMarked(String query) {
        return robot.lookup("#picker " + query).tryQuery().filter(line -> line.getPseudoClassStates().contains(MARKED)).isPresent();
    }

    void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(String query) {
        robot.interact(() -> node(query).requestFocus());
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    boolean isShown(String query) {
        return robot.lookup(query).tryQuery().filter(Rehearsal::visible).isPresent();
    }

    String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    String focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    /// What the clipboard holds as text, nothing when it holds none.
    String clipboard() {
        return onFx(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    void clipboard(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    Scene scene() {
        return stage.getScene();
    }

    Rule rule() {
        return draft(((Open) state.stage()).workspace()).rule();
    }

    /// The edits that were sent, in their order.
    List<Intent.Edit> edits() {
        return intents.stream().filter(Intent.Edit.class::isInstance).map(Intent.Edit.class::cast).toList();
    }

    private void take(Intent intent) {
        intents.add(intent);
        if (intent instanceof Intent.Edit(var change, _) && state.stage() instanceof Open(var open)) {
            state = States.of(drawn(open, change.apply(draft(open).rule()), words));
            shell.show(state);
        }
    }

    private static boolean visible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Draft draft(OpenWorkspace open) {
        Draft draft = open.draft();
        if (draft == null) {
            throw new AssertionError("no segment is open");
        }
        return draft;
    }

    private static OpenWorkspace drawn(OpenWorkspace open, Rule rule, Words words) {
        Draft old = draft(open);
        RuleWords said = new RuleWords(words, States.SCHEMA, States.TITLES);
        Draft next = new Draft(old.id(), old.name(), rule, group(said, rule.root(), Path.ROOT, "", problems(rule)), said.sentence(rule),
                old.text(), null,
                true, false, true,
                null, old.tally());
        return new OpenWorkspace(open.facts(), open.segments(), open.templates(), next, open.tab(), open.people(), open.preview(),
                open.export(),
                open.suggestions(), open.insight(), open.why());
    }

    private static List<Problem> problems(Rule rule) {
        return switch (new Resolver(States.SCHEMA, States.FACTS.asOf(), States.KNOWN).resolve(rule)) {
            case Resolution.Ready _ -> List.of();
            case Resolution.NotReady(List<Problem> problems) -> problems;
        };
    }

    private static GroupItem group(RuleWords said, Group group, Path path, String joinWord, List<Problem> problems) {
        List<NodeItem> children = new ArrayList<>();
        for (int i = 0; i < group.children().size(); i++) {
            String word = said.joinWord(group, i);
            children.add(switch (group.children().get(i)) {
                case Condition condition -> row(said, condition, path.child(i), word, problems);
                case Group inner -> group(said, inner, path.child(i), word, problems);
            });
        }
        return new GroupItem(path, joinWord, null, group.mark().muted(), Figures.UNKNOWN, group.joiner(), children, false);
    }

    private static RowItem row(RuleWords said, Condition condition, Path path, String joinWord, List<Problem> problems) {
        Optional<Problem> problem = problems.stream().filter(p -> p.path().equals(path)).findFirst();
        List<Token> tokens = said.pieces(condition).stream().map(piece -> {
            Optional<Problem> here = problem.filter(p -> p.part() == piece.part() && p.nth() == piece.nth());
            return new Token(piece.part(), piece.nth(), piece.text(), here.filter(p -> p.reason() == Reason.MISSING).isPresent(),
                    here.isPresent());
        }).toList();
        return new RowItem(path, joinWord, null, condition.mark().muted(), Figures.alone(1204L), condition, tokens, said.phrase(condition),
                null, null,
                problem.map(said::problem).orElse(null));
    }

    private <T> T onFx(Callable<T> work) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        robot.interact(() -> {
            made.set(work.call());
            return null;
        });
        T result = made.get();
        if (result == null) {
            throw new AssertionError("nothing was made");
        }
        return result;
    }

    @Override
    public void close() {
        robot.interact(() -> {
            // The platform without a display links every window to the one before and so keeps them all: what was in it shall go.
            stage.setScene(new Scene(new Pane()));
            stage.close();
        });
    }
}
