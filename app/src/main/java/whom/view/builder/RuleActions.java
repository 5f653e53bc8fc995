package whom.view.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.Aside;
import whom.desk.state.Draft;
import whom.desk.state.NodeItem.RowItem;
import whom.profile.Schema;
import whom.resolve.Problem.Part;
import whom.rule.Clippings;
import whom.rule.Condition;
import whom.rule.Drop;
import whom.rule.Edits;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Placed;
import whom.rule.Rule;
import whom.rule.Test;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.rule.text.SyntaxError;
import whom.view.editor.Editors;
import whom.view.editor.RowChange;
import whom.view.editor.Spot;

/// What can be done to the rule, as intents, and where the focus goes once the changed rule is shown.
final class RuleActions {
    private static final Condition NEW = new Condition.OfAttribute("", Test.of(Operator.IS), Mark.NONE);

    private static final Spot SUBJECT = Spot.of(Part.SUBJECT);

    private final Consumer<Intent> act;
    private final Editors editors;
    private final Builder builder;
    private @Nullable Aim aim;

    RuleActions(Consumer<Intent> act, Editors editors, Builder builder) {
        this.act = act;
        this.editors = editors;
        this.builder = builder;
    }

    /// Opens the editor of a token.
    void edit(RowItem row, TokenButton token) {
        editors.open(row, token.spot(), token, new Change(row.path(), token.spot()));
    }

    /// A row that is still to be chosen, at the end of a group; its picker opens.
    void addCondition(Path group) {
        place(rule -> Edits.insert(rule, group, size(rule, group), NEW), SUBJECT, true);
    }

    /// A finished row at the root, such as one of the starters.
    void add(Condition condition) {
        place(rule -> Edits.insert(rule, Path.ROOT, size(rule, Path.ROOT), condition), SUBJECT, false);
    }

    /// A group with one row that is still to be chosen. It joins the other way than the one around it, which is why one adds a group.
    void addGroup(Path group) {
        place(rule -> {
            Joiner around = rule.group(group).map(Group::joiner).orElse(Joiner.ALL);
            Group fresh = new Group(around == Joiner.ALL ? Joiner.ANY : Joiner.ALL, List.of(NEW), Mark.NONE);
            Placed placed = Edits.insert(rule, group, size(rule, group), fresh);
            return new Placed(placed.rule(), placed.path().child(0));
        }, SUBJECT, true);
    }

    void duplicate(Path path) {
        place(rule -> Edits.duplicate(rule, whole(rule, path)), SUBJECT, false);
    }

    /// Puts a row or a group into the clipboard as text, which any segment takes, and anybody can read.
    void copy(Path path) {
        Draft draft = builder.draft();
        if (draft != null) {
            Rule clipping = Clippings.copy(draft.rule(), whole(draft.rule(), path));
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, RuleText.print(clipping)));
        }
    }

    void cut(Path path) {
        copy(path);
        remove(path);
    }

    /// Puts the rule that the clipboard holds as text behind a row, or last into a group.
    void paste(Path at) {
        Schema schema = builder.schema();
        String text = Clipboard.getSystemClipboard().getString();
        if (schema == null || text == null || text.isBlank()) {
            return;
        }
        switch (RuleText.parse(text, schema)) {
            case Parsed.Tree tree -> place(rule -> Clippings.paste(rule, whole(rule, at), tree.rule()), SUBJECT, false);
            case Parsed.Broken(List<SyntaxError> errors) ->
                act.accept(new Intent.CannotPaste(errors.getFirst().place() + ": " + errors.getFirst().message()));
        }
    }

    /// Makes a segment of a row or a group, and refers to it.
    void makeSegment(Path path) {
        Draft draft = builder.draft();
        if (draft != null) {
            act.accept(new Intent.MakeSegment(whole(draft.rule(), path)));
        }
    }

    boolean isGroup(Path path) {
        Draft draft = builder.draft();
        return draft != null && draft.rule().group(path).isPresent();
    }

    /// Puts the rows of a group in its place.
    void unwrap(Path group) {
        place(rule -> new Placed(Edits.unwrap(rule, group), group), SUBJECT, false);
    }

    void wrap(Path row) {
        place(rule -> {
            Path path = whole(rule, row);
            Joiner around = path.isRoot() ? Joiner.ALL : rule.group(path.parent()).map(Group::joiner).orElse(Joiner.ALL);
            Placed placed = Edits.wrap(rule, path, around == Joiner.ALL ? Joiner.ANY : Joiner.ALL);
            return new Placed(placed.rule(), path.child(0));
        }, SUBJECT, false);
    }

    void move(Path path, int by) {
        place(rule -> by < 0 ? Edits.moveUp(rule, whole(rule, path)) : Edits.moveDown(rule, whole(rule, path)), SUBJECT, false);
    }

    /// Lets a dragged row or group go; with `copy` it also stays where it was.
    void drop(Path dragged, Drop drop, boolean copy) {
        place(rule -> let(rule, dragged, drop, copy), SUBJECT, false);
    }

    /// Whether letting go there changes anything.
    boolean wouldChange(Path dragged, Drop drop, boolean copy) {
        Draft draft = builder.draft();
        return draft != null && !let(draft.rule(), dragged, drop, copy).rule().equals(draft.rule());
    }

    private static Placed let(Rule rule, Path dragged, Drop drop, boolean copy) {
        Path path = whole(rule, dragged);
        return copy ? drop.copy(rule, path) : drop.move(rule, path);
    }

    void indent(Path path) {
        place(rule -> Edits.indent(rule, whole(rule, path)), SUBJECT, false);
    }

    void outdent(Path path) {
        place(rule -> Edits.outdent(rule, whole(rule, path)), SUBJECT, false);
    }

    /// Takes a node out; the focus goes to the row that is then at its place, or above it.
    void remove(Path row) {
        place(rule -> {
            Path path = whole(rule, row);
            Rule next = Edits.remove(rule, path);
            if (path.isRoot()) {
                return new Placed(next, path);
            }
            int last = size(next, path.parent()) - 1;
            return new Placed(next, last < 0 ? path.parent() : path.parent().child(Math.min(path.index(), last)));
        }, SUBJECT, false);
    }

    /// Everyone but those of a row, or of a group; once more, and it is as before.
    void toggleNot(Path row) {
        place(rule -> {
            Path path = whole(rule, row);
            Group around = rule.group(path).filter(g -> g.joiner() == Joiner.NONE && g.children().size() == 1).orElse(null);
            return around == null
                    ? new Placed(Edits.wrap(rule, path, Joiner.NONE).rule(), path.child(0))
                    : new Placed(Edits.replace(rule, path, around.children().getFirst()), path);
        }, SUBJECT, false);
    }

    /// Does what an aside offers.
    void take(Aside aside, Path row) {
        switch (aside) {
            case Aside.NoValue _ -> place(rule -> Edits.excludeWithoutValue(rule, whole(rule, row)), SUBJECT, false);
            case Aside.Nobody(String _, String _, String written, String nearest) when nearest != null -> place(
                    rule -> new Placed(Edits.replaceValue(rule, row, written, nearest), row), Spot.of(Part.VALUE), false);
            case Aside.Nobody _ -> {
            }
        }
    }

    void toggleMuted(Path path) {
        boolean muted = !isMuted(path);
        act.accept(new Intent.Edit(rule -> Edits.setMuted(rule, path, muted)));
    }

    void setJoiner(Path path, Joiner joiner) {
        act.accept(new Intent.Edit(rule -> Edits.setJoiner(rule, path, joiner)));
    }

    boolean isMuted(Path path) {
        Draft draft = builder.draft();
        return draft != null && draft.rule().node(path).map(n -> n.mark().muted()).orElse(false);
    }

    boolean canMove(Path path, int by) {
        Draft draft = builder.draft();
        if (draft == null || path.isRoot()) {
            return false;
        }
        Path moved = whole(draft.rule(), path);
        int next = moved.index() + by;
        return next >= 0 && next < size(draft.rule(), moved.parent());
    }

    /// Called when a rule has been shown: if it is the one that the last action made, the focus goes where that action wants it.
    void settle() {
        Aim now = aim;
        Draft draft = builder.draft();
        if (now == null || draft == null || !draft.rule().equals(now.rule)) {
            return;
        }
        aim = null;
        aimAt(now);
    }

    private void aimAt(Aim now) {
        ConditionRow row = row(now.path);
        TokenButton token = row == null ? null : row.button(now.spot);
        if (row == null) {
            focusGroup(now.path);
        } else if (token == null) {
            row.buttons().getFirst().requestFocus();
        } else {
            token.requestFocus();
            if (now.open && (now.spot.equals(SUBJECT) || token.isMissing())) {
                edit(row.item(), token);
            }
        }
    }

    /// The row at a place, or null. A "not" of one condition is shown as that row.
    @Nullable
    ConditionRow row(Path path) {
        return rows().stream().filter(r -> r.item().path().equals(path) || r.item().path().equals(path.child(0))).findFirst().orElse(null);
    }

    /// What moves when a row moves: the "not" around it goes along when the two are shown as one row.
    private static Path whole(Rule rule, Path path) {
        if (path.isRoot() || path.parent().isRoot() || rule.node(path).filter(Condition.class::isInstance).isEmpty()) {
            return path;
        }
        boolean not = rule.group(path.parent())
                .filter(g -> g.joiner() == Joiner.NONE && g.children().size() == 1 && g.mark().equals(Mark.NONE)).isPresent();
        return not ? path.parent() : path;
    }

    /// All rows from top to bottom.
    List<ConditionRow> rows() {
        List<ConditionRow> rows = new ArrayList<>();
        GroupCard root = builder.group(Path.ROOT);
        if (root != null) {
            root.rows(rows);
        }
        return rows;
    }

    private void focusGroup(Path path) {
        Node add = builder.lookup("#" + Ids.id("add-condition", path));
        if (add != null) {
            add.requestFocus();
        }
    }

    private void place(Function<Rule, Placed> change, Spot spot, boolean open) {
        Draft draft = builder.draft();
        if (draft == null) {
            return;
        }
        Placed placed = change.apply(draft.rule());
        aim = new Aim(placed.rule(), placed.path(), spot, open);
        UnaryOperator<Rule> edit = rule -> change.apply(rule).rule();
        act.accept(new Intent.Edit(edit));
    }

    private static int size(Rule rule, Path group) {
        return rule.group(group).map(g -> g.children().size()).orElse(0);
    }

    /// The changes of one editor: one step of undo, however much is typed.
    private final class Change implements RowChange {
        private final Path path;
        private final Spot spot;

        Change(Path path, Spot spot) {
            this.path = path;
            this.spot = spot;
        }

        @Override
        public void change(UnaryOperator<Condition> change) {
            act.accept(new Intent.Edit(edit(change), this));
        }

        @Override
        public void finish(UnaryOperator<Condition> change, @Nullable Spot next) {
            editors.close();
            Draft draft = builder.draft();
            if (draft == null) {
                return;
            }
            Rule after = edit(change).apply(draft.rule());
            Aim then = new Aim(after, path, next == null ? spot : next, next != null);
            if (after.equals(draft.rule())) {
                aimAt(then);
            } else {
                aim = then;
                change(change);
            }
        }

        @Override
        public void close() {
            editors.close();
        }

        private UnaryOperator<Rule> edit(UnaryOperator<Condition> change) {
            return rule -> rule.node(path).orElse(null) instanceof Condition condition
                    ? Edits.replace(rule, path, change.apply(condition))
                    : rule;
        }
    }

    /// Where the focus goes once that rule is shown.
    private record Aim(Rule rule, Path path, Spot spot, boolean open) {}
}
