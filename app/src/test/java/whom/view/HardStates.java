package whom.view;

import static whom.view.States.country;
import static whom.view.States.did;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import whom.desk.state.Aside;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.Figures;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Rule;

/// States that are rare and that no window may break at.
final class HardStates {
    private static final int LEVELS = 10;

    private HardStates() {
    }

    /// Groups in groups, ten deep, the joiner changing at each level.
    static DeskState deep() {
        Node inner = country("FR");
        for (int level = LEVELS; level > 0; level--) {
            Joiner joiner = level % 2 == 1 ? Joiner.ALL : Joiner.ANY;
            inner = new Group(joiner, List.of(country(level % 3 == 0 ? "BE" : "FR"), inner), Mark.NONE);
        }
        return Rehearsal.drawn(new Rule((Group) inner));
    }

    /// Names and values that are written from right to left, beside others.
    static DeskState rightToLeft() {
        DeskState drawn = Rehearsal
                .drawn(new Rule(new Group(Joiner.ALL, List.of(country("ישראל"), country("الإمارات العربية المتحدة", "FR"),
                        did(false)), Mark.NONE)));
        return withDraft(drawn, draft -> named(draft, "לקוחות נאמנים (VIP) 2026", draft.tree()));
    }

    /// What is said below rows that are right but may surprise.
    static DeskState asides() {
        DeskState drawn = Rehearsal
                .drawn(new Rule(new Group(Joiner.ALL, List.of(country("Frnace"), country("DE"), did(false)), Mark.NONE)));
        return withDraft(drawn, draft -> {
            GroupItem tree = draft.tree();
            List<NodeItem> rows = List.of(
                    said((RowItem) tree.children().get(0), new Figures(0L, 0L, 8_240L),
                            new Aside.Nobody("Nobody has “Frnace”.", "Take “France”", "Frnace", "FR")),
                    said((RowItem) tree.children().get(1), new Figures(40_118L, 0L, 0L),
                            new Aside.NoValue("1,204 of them have no Country", "Exclude them")),
                    tree.children().get(2));
            return named(draft, draft.name(), new GroupItem(tree.path(), "", null, false, tree.figures(), tree.joiner(), rows, false));
        });
    }

    private static RowItem said(RowItem row, Figures figures, Aside aside) {
        return new RowItem(row.path(), row.joinWord(), row.label(), row.muted(), figures, row.condition(), row.tokens(), row.phrase(),
                aside,
                row.note(), row.problem());
    }

    private static Draft named(Draft draft, String name, GroupItem tree) {
        return new Draft(draft.id(), name, draft.rule(), tree, draft.sentence(), draft.text(), null, true, false, true, null,
                draft.tally());
    }

    private static DeskState withDraft(DeskState state, UnaryOperator<Draft> change) {
        OpenWorkspace open = ((Stage.Open) state.stage()).workspace();
        Draft draft = Objects.requireNonNull(open.draft());
        return States.of(new OpenWorkspace(open.facts(), open.segments(), open.templates(), change.apply(draft), open.tab(), open.people(),
                open.preview(), open.export(), open.suggestions(), open.insight(), open.why()));
    }
}
