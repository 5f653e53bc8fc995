package whom.view.builder;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.Draft;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.OpenWorkspace;
import whom.profile.Schema;
import whom.rule.Path;
import whom.rule.Pins;
import whom.view.editor.Editors;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// The middle pane: the segment's name, its sentence, and its rule as groups and rows.
public final class Builder extends StackPane {
    /// Groups that are narrower than this stand their words above what they hold, in pixels at the usual size of text.
    private static final double NARROW = 430;
    /// How many rows are made at once, about as many as can be seen, and how many with each frame after that.
    private static final int AT_ONCE = 12;
    private static final int EACH_FRAME = 3;

    private final DraftHead head;
    private final Label sentence = Buttons.paragraph("", "sentence", "muted");
    private final EmptyState empty;
    private final PinsLine pins;
    private final NotesLine notes;
    private final ZeroLine zero;
    private final TextForm text;
    private final Allowance allowance = new Allowance();
    private final GroupCard root;
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            showTree(EACH_FRAME);
        }
    };
    private final RowKeys keys;
    private final Dragging dragging;
    private final RuleActions actions;
    private final Editors editors;
    private final VBox column = new VBox();
    private final NoDraft none;
    private final ScrollPane scroll;
    private @Nullable OpenWorkspace shown;
    private boolean awaited;

    /// An empty pane.
    public Builder(Look look, Consumer<Intent> act, Overlay overlay) {
        getStyleClass().add("builder");
        editors = new Editors(look, act, overlay);
        actions = new RuleActions(act, editors, this);
        head = new DraftHead(look, act, this::toggleText, this::beginRule);
        sentence.setId("sentence");
        text = new TextForm(look, act);
        root = new GroupCard(look, actions, overlay, allowance, 0);
        root.setMinWidth(0);
        root.setNarrow(NARROW);
        empty = new EmptyState(look, actions);
        pins = new PinsLine(look, act, overlay);
        notes = new NotesLine(look, act, overlay);
        HBox below = new HBox(pins, notes.add());
        below.getStyleClass().add("below-rule");
        zero = new ZeroLine(look, actions);
        none = new NoDraft(look, act);
        column.getStyleClass().add("builder-column");
        column.setMinWidth(0);
        column.getChildren().addAll(head, notes, sentence, text, empty, root, below, zero);
        StackPane middle = new StackPane(column);
        middle.setMinWidth(0);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        keys = new RowKeys(this, actions);
        keys.listenOn(column);
        getChildren().addAll(scroll, none);
        dragging = new Dragging(this, scroll, root, actions);
        dragging.listenOn(column);
    }

    /// Shows the segment being edited.
    public void show(OpenWorkspace open) {
        OpenWorkspace old = shown;
        shown = open;
        editors.show(open);
        pins.show(open.shelf().strangers());
        notes.show(open.draft() == null ? null : open.shelf().notes());
        Draft draft = open.draft();
        scroll.setVisible(draft != null);
        none.show(draft == null, open.segments().isEmpty());
        if (draft == null || (old != null && draft.equals(old.draft()))) {
            return;
        }
        if (old == null || old.draft() == null || !old.draft().rule().equals(draft.rule())) {
            dragging.cancel();
        }
        head.show(draft);
        text.show(draft);
        GroupItem tree = draft.tree();
        boolean nothing = tree.children().isEmpty();
        shown(sentence, !nothing);
        sentence.setText(draft.sentence());
        empty.show(nothing, open.facts());
        shown(root, !nothing);
        showTree(AT_ONCE);
        shown(pins, !nothing || !draft.rule().pins().equals(Pins.NONE));
        pins.show(draft.rule().pins());
        zero.show(draft.tally());
        boolean another = old == null || old.draft() == null || !old.draft().id().equals(draft.id());
        if (awaited && another) {
            awaited = false;
            if (nothing) {
                head.focusName();
            }
        }
    }

    private void showTree(int rows) {
        Draft draft = draft();
        allowance.renew(rows);
        if (draft != null && !root.show(draft.tree())) {
            rest.start();
            return;
        }
        rest.stop();
        actions.settle();
    }

    /// Puts the focus where somebody begins who has no segment yet.
    public void begin() {
        if (none.isVisible()) {
            none.focusAdd();
        }
    }

    /// A segment is about to be made: what is being written as a name is kept first, and the new one is named next.
    public void awaitNew() {
        head.keep();
        awaited = true;
    }

    /// Takes another size of text.
    public void scale(double newScale) {
        root.setNarrow(NARROW * newScale);
    }

    /// A new row in the group of the focused row, or at the root; its picker opens.
    public void addCondition() {
        if (shown != null && shown.draft() != null) {
            actions.addCondition(keys.groupAtFocus());
        }
    }

    /// A new group there, with one row to choose.
    public void addGroup() {
        if (shown != null && shown.draft() != null) {
            actions.addGroup(keys.groupAtFocus());
        }
    }

    /// From the name of a segment without conditions to where the first is added.
    private void beginRule() {
        if (empty.isVisible()) {
            empty.focusAdd();
        }
    }

    /// Shows or hides the rule in its text form.
    public void toggleText() {
        text.toggle();
        head.showText(text.isVisible());
    }

    /// The segment as shown, or null.
    @Nullable
    Draft draft() {
        return shown == null ? null : shown.draft();
    }

    /// Of the open workspace, or null.
    @Nullable
    Schema schema() {
        return shown == null ? null : shown.facts().schema();
    }

    /// The card of a group, or null where there is none.
    @Nullable
    GroupCard group(Path path) {
        return root.group(path);
    }

    static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
