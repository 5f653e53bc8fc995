package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.DeskTest.isOpen;
import static whom.desk.Watching.until;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.Aside;
import whom.desk.state.Draft;
import whom.desk.state.Figures;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.RowItem;

/// What stands beside and below the rows; all numbers were counted by hand over the six people.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class AsidesTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = SixPeople.opened(folder);
        until(desk, s -> isOpen(s) && DeskTest.draft(s).id().equals("french"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyNodeTellsItsThreeNumbers() {
        Draft draft = write("country = 'FR' AND (orders != 1 OR TAGGED 'vip')", 2, 2);

        assertThat(figures(draft.tree(), 0)).isEqualTo(new Figures(3L, 3L, 5L));
        assertThat(figures(draft.tree(), 1)).isEqualTo(new Figures(5L, 2L, 3L));
        NodeItem.GroupItem or = (NodeItem.GroupItem) draft.tree().children().get(1);
        assertThat(figures(or, 0)).isEqualTo(new Figures(5L, 5L, 1L));
        assertThat(figures(or, 1)).isEqualTo(new Figures(2L, 5L, 2L));
    }

    @Test
    void aNegativeRowTellsHowManyHaveNoValueAndCanLeaveThemOut() {
        write("country = 'FR' AND orders != 1", 2, 2);

        Aside aside = aside(1);
        assertThat(aside).isInstanceOf(Aside.NoValue.class);
        assertThat(aside.text()).isEqualTo("2 of them have no Orders");

        desk.send(new Intent.Edit(rule -> whom.rule.Edits.excludeWithoutValue(rule, whom.rule.Path.of(1)).rule()));
        Draft excluded = draft(1, 3);
        assertThat(excluded.text()).isEqualToIgnoringWhitespace("country = 'FR' AND orders != 1 AND orders IS SET");
        assertThat(((RowItem) excluded.tree().children().get(1)).aside()).isNull();
    }

    @Test
    void aNotOfARowIsANegativeRowToo() {
        write("country = 'FR' AND NOT orders = 1", 2, 2);

        assertThat(aside(1).text()).isEqualTo("2 of them have no Orders");
    }

    @Test
    void aValueThatNobodyHasIsMarkedWithTheNearestThatSomebodyHas() {
        write("orders >= 1 AND country = 'Frnace'", 0, 2);
        assertThat(aside(1)).isEqualTo(new Aside.Nobody("Nobody has “Frnace”.", "Take “France”", "Frnace", "FR"));

        write("orders >= 1 AND NOT TAGGED 'vpi'", 3, 2);
        assertThat(aside(1)).isEqualTo(new Aside.Nobody("Nobody has “vpi”.", "Take “vip”", "vpi", "vip"));

        write("orders = 7 OR country = 'DE'", 2, 2);
        assertThat(aside(0)).isEqualTo(new Aside.Nobody("Nobody has “7”.", "Take “3”", "7", "3"));

        write("country IN ('DE', 'Ruritania')", 2, 1);
        assertThat(aside(0)).isEqualTo(new Aside.Nobody("Nobody has “Ruritania”.", null, "Ruritania", null));
    }

    private Draft write(String text, long people, int rows) {
        desk.send(new Intent.WriteText(text));
        return draft(people, rows);
    }

    private Draft draft(long people, int rows) {
        return DeskTest.draft(until(desk, s -> isOpen(s) && DeskTest.draft(s).tally().current()
                && Long.valueOf(people).equals(DeskTest.draft(s).tally().total()) && DeskTest.draft(s).tree().children().size() == rows));
    }

    private Aside aside(int row) {
        Draft draft = DeskTest.draft(until(desk, s -> isOpen(s) && DeskTest.draft(s).tree().children().size() > row
                && DeskTest.draft(s).tree().children().get(row) instanceof RowItem item && item.aside() != null));
        return ((RowItem) draft.tree().children().get(row)).aside();
    }

    private static Figures figures(NodeItem.GroupItem group, int child) {
        return group.children().get(child).figures();
    }
}
