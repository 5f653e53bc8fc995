package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.DataIntent;
import whom.desk.state.DeskState;
import whom.desk.state.ImportPane.Trial;

/// The sheet of a file on its way in, and the page of what came in, with states made by hand.
class ImportSheetTest {
    private static DeskState club(int opened) {
        return ImportStates.state(ImportStates.asked("verein.csv", ImportStates.CLUB, opened, Trial.NONE));
    }

    private static Button button(Rehearsal window, String id) {
        return (Button) window.node(id);
    }

    @Test
    void columnsAreGoneThroughAndChangedByKeys() throws Exception {
        try (Rehearsal window = new Rehearsal(club(-1))) {
            window.focus("#target-of-0");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
            assertThat(window.focused()).isEqualTo("form-of-1");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.LEFT);
            assertThat(window.focused()).isEqualTo("target-of-2");
            window.press(KeyCode.ENTER);
            window.write("orders");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DELETE);
            window.press(KeyCode.ENTER);
            window.write("nick name");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new DataIntent.AimColumn(2, "orders"), new DataIntent.AimColumn(2, ""),
                    new DataIntent.AimColumn(2, "nick name"));
            assertThat(window.focused()).isEqualTo("target-of-2");
            // The passwords are left out, so there is nothing to say of what they hold.
            assertThat(button(window, "#target-of-8").getText()).isEqualTo("Left out");
            assertThat(window.isShown("#form-of-8")).isFalse();
        }
    }

    @Test
    void whatAColumnHoldsIsSaidInItsCard() throws Exception {
        try (Rehearsal window = new Rehearsal(club(-1))) {
            window.focus("#form-of-5");
            window.press(KeyCode.ENTER);
            window.show(club(5));
            assertThat(window.focused()).isEqualTo("field-type-NUMBER");
            window.press(KeyCode.LEFT);
            TextField most = (TextField) window.node("#field-max");
            window.robot.interact(most::requestFocus);
            window.write("10000");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).containsExactly(new DataIntent.LookAtColumn(5), new DataIntent.SetColumn(5, "type", "TEXT"),
                    new DataIntent.SetColumn(5, "max", "10000"), new DataIntent.LookAtColumn(-1));
            assertThat(window.focused()).isEqualTo("form-of-5");
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents.getLast()).isEqualTo(new DataIntent.LeaveImport());
        }
    }

    @Test
    void whatCameInIsTakenBackFromItsPage() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.click("#show-imports");
            window.press(KeyCode.CONTROL, KeyCode.J);
            window.show(ImportStates.log(ImportStates.entries(), null, null));
            assertThat(window.node("#undo-7").getAccessibleText()).startsWith("Undo customers_export.csv of 12 Nov 2026")
                    .endsWith("5 rejected");
            window.click("#undo-7");
            window.show(ImportStates.log(List.of(ImportStates.entries().getFirst()), null, "1,204 people removed, 310 changed back"));
            assertThat(window.text("#imports-said")).isEqualTo("Undone: 1,204 people removed, 310 changed back.");
            window.press(KeyCode.ESCAPE);
            window.show(States.of(States.typical()));
            assertThat(window.isShown("#imports")).isFalse();
            assertThat(window.intents).containsExactly(new DataIntent.ShowImports(true), new DataIntent.ShowImports(true),
                    new DataIntent.UndoImport(7),
                    new DataIntent.ShowImports(false));
        }
    }
}
