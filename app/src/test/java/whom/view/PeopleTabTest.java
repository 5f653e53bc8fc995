package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.ListFilePane;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PeoplePane;
import whom.desk.state.PeopleTable.Sorting;

/// The list of people, by keys and clicks and with states made by hand.
class PeopleTabTest {
    private static DeskState shown(PeoplePane people) {
        return States.of(States.with(States.on(Tab.PEOPLE), people));
    }

    @Test
    void aMillionRowsAskForThoseInSightAndFillInWhereTheyStand() throws Exception {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.million(0, 1)))) {
            assertThat(texts(window)).contains("person3@example.com", "Last 3");
            assertThat(((TableView<?>) window.node("#people")).getItems()).hasSize(1_000_000);
            assertThat(looks(window)).isEmpty();

            window.focus("#people");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.END);
            until(() -> !looks(window).isEmpty());
            Intent.LookAtPeople look = looks(window).getLast();
            assertThat(look.last()).isEqualTo(999_999);
            assertThat(look.first()).isBetween(999_970L, 999_999L);
            assertThat(texts(window)).isEmpty();

            window.show(shown(PeopleStates.million(9_999, 9_998)));
            assertThat(texts(window)).contains("person999999@example.com", "Last 999999");
        }
    }

    @Test
    void aHeaderSortsUpThenDownThenAsStored() throws Exception {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.some()))) {
            header(window, "#people-column-email");
            assertThat(window.intents).endsWith(new Intent.SortPeople("email", false));
            window.show(shown(PeopleStates.some(new Sorting("email", "E-mail", false))));
            assertThat(window.text("#people-foot")).isEqualTo("1,204 people, by E-mail, lowest first");
            header(window, "#people-column-email");
            assertThat(window.intents).endsWith(new Intent.SortPeople("email", true));
            window.show(shown(PeopleStates.some(new Sorting("email", "E-mail", true))));
            header(window, "#people-column-email");
            assertThat(window.intents).endsWith(new Intent.SortPeople(null, false)).hasSize(3);
        }
    }

    @Test
    void theOrderIsChosenByKey() throws Exception {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.some()))) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            window.write("ord");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.SortPeople("orders", false));
            window.show(shown(PeopleStates.some(new Sorting("orders", "Orders", false))));
            window.press(KeyCode.ENTER);
            assertThat(window.intents).endsWith(new Intent.SortPeople("orders", true));
            window.press(KeyCode.ESCAPE);
            assertThat(window.isShown("#sort-card")).isFalse();
        }
    }

    @Test
    void columnsAreChosenByKeyAlsoFromAnotherTab() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.PREVIEW)))) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
            assertThat(window.intents).containsExactly(new Intent.ChooseTab(Tab.PEOPLE));
            window.show(shown(PeopleStates.some()));
            assertThat(window.focused()).isEqualTo("columns-search");
            window.press(KeyCode.ENTER);
            window.write("tag");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).as("the key is always shown").containsExactly(new Intent.ChooseTab(Tab.PEOPLE),
                    new Intent.ShowPeopleColumn("tags", true));
        }
    }

    @Test
    void aDoubleClickOpensWhoeverWasPressedFirst() throws Exception {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.some()))) {
            window.robot.doubleClickOn("yuki@example.jp");
            assertThat(window.intents).containsExactly(new Intent.Explain("yuki@example.jp"), new Intent.OpenPerson("yuki@example.jp"));
        }
    }

    @Test
    void theListIsWrittenUnderTheNameThatIsTyped() throws Exception {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.some()))) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            assertThat(((TextField) window.node("#list-file")).getText()).isEqualTo("/workspaces/maison-demo/exports/loyal.csv");
            assertThat(window.text("#list-write")).isEqualTo("Write 1,204 rows");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("mine.csv");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.SavePeople(Path.of("mine.csv")));
            assertThat(window.isShown("#list-card")).isFalse();

            Path file = Path.of("/workspaces/maison-demo/exports/mine.csv");
            window.show(shown(PeopleStates.with(new ListFilePane(file, true, new ListFilePane.Running(400, 1204), null, null))));
            assertThat(window.text("#list-said")).isEqualTo("400 of 1,204");
            window.click("#list-cancel");
            assertThat(window.intents).endsWith(new Intent.Cancel());
            window.show(shown(PeopleStates.with(new ListFilePane(file, false, null, new ListFilePane.Written(file, 1204), null))));
            assertThat(window.text("#list-said")).isEqualTo("1,204 rows in mine.csv");
        }
    }

    private static List<Intent.LookAtPeople> looks(Rehearsal window) {
        return window.intents.stream().filter(Intent.LookAtPeople.class::isInstance).map(Intent.LookAtPeople.class::cast).toList();
    }

    /// What stands in the cells that are drawn.
    private static List<String> texts(Rehearsal window) {
        return window.robot.lookup("#people .table-cell").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty()).toList();
    }

    /// Presses a header by hand: the headless platform calls every press one that asks for a menu, which a header leaves alone.
    private static void header(Rehearsal window, String query) {
        window.robot.interact(() -> {
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(window.node(query), new MouseEvent(type, 10, 10, 10, 10, MouseButton.PRIMARY, 1, false, false, false, false,
                        true, false, false, true, false, true, null));
            }
        });
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
    }
}
