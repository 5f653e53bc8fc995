package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.Shelf;

/// Folders, stars, notes, menu and pasted pins, by keys.
class SegmentsTest {
    @Test
    void starredComeFirstAndFoldersClose() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.noted())) {
            assertThat(top(window, "#segment-openers")).isLessThan(top(window, "#segment-loyal"));
            assertThat(top(window, "#segment-loyal")).isLessThan(top(window, "#folder-head-0"));
            assertThat(window.isShown("#segment-draft")).as("its folder is closed").isFalse();
            assertThat(window.isShown("#segment-lapsed")).isTrue();
            assertThat(window.node("#folder-head-0").getAccessibleText()).isEqualTo("Folder Old ones, 1 segment, closed");
            assertThat(window.node("#segment-lapsed").getAccessibleText())
                    .isEqualTo("Lapsed 90 days, 8,611 people, 112 more than when it was last open");
            window.focus("#folder-head-0");
            window.press(KeyCode.RIGHT);
            window.focus("#folder-head-1");
            window.press(KeyCode.LEFT);

            assertThat(window.intents).containsExactly(new Intent.Fold("Old ones", false), new Intent.Fold("Win-back", true));
        }
    }

    @Test
    void aSearchLooksIntoClosedFolders() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.noted())) {
            window.focus("#search");
            window.write("shoes");

            assertThat(window.isShown("#segment-draft")).isTrue();
            assertThat(window.isShown("#folder-head-0")).isFalse();
        }
    }

    @Test
    void starAndFolderByKey() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.noted())) {
            window.focus("#segment-lapsed");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            window.choose("#folder-none");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            window.write("Letters");
            window.choose("#folder-new");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);

            assertThat(window.intents).containsExactly(new Intent.Star("lapsed", true), new Intent.MoveToFolder("lapsed", ""),
                    new Intent.MoveToFolder("lapsed", "Letters"), new Intent.ShowVersions("lapsed"));
        }
    }

    @Test
    void theMenuTakesASnapshotAndComparesTwo() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.noted())) {
            window.robot.rightClickOn("#segment-lapsed");
            window.click("#menu-snapshot");
            window.robot.rightClickOn("#segment-lapsed");
            window.click("#menu-compare");
            window.write("open");
            window.choose("#compare-openers");

            assertThat(window.intents).containsExactly(new Intent.TakeSnapshot("lapsed"), new Intent.ShowComparison("lapsed", "openers"));
        }
    }

    @Test
    void notesAreShownAndWritten() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.noted())) {
            assertThat(window.text("#notes")).isEqualTo(SegmentStates.NOTE);
            assertThat(window.isShown("#add-notes")).isFalse();
            window.focus("#notes");
            window.press(KeyCode.SPACE);
            assertThat(window.focused()).isEqualTo("notes-field");
            window.write("!");

            assertThat(window.intents).singleElement()
                    .satisfies(intent -> assertThat(((Intent.WriteNotes) intent).notes()).isEqualTo(SegmentStates.NOTE + "!"));
        }
        try (Rehearsal window = new Rehearsal(SegmentStates.with(Shelf.EMPTY))) {
            assertThat(window.isShown("#notes")).isFalse();
            window.click("#add-notes");
            assertThat(window.focused()).isEqualTo("notes-field");
        }
    }

    @Test
    void pastedPinsThatMatchNobodyAreTold() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.with(Shelf.EMPTY))) {
            window.click("#pins");
            window.robot.interact(
                    () -> ((TextInputControl) window.node("#pins-in"))
                            .setText("ana@exemple.fr\nx@example.com, X@example.com\ny@example.com"));
            List<String> asked = List.of("ana@exemple.fr", "x@example.com", "X@example.com", "y@example.com");
            assertThat(window.intents).last().isEqualTo(new Intent.AskStrangers(asked));
            window.show(SegmentStates.strangers(asked, List.of("x@example.com", "y@example.com")));

            assertThat(window.text("#pins-in-unknown")).isEqualTo("2 of 3 match nobody: x@example.com, y@example.com");
            assertThat(window.isShown("#pins-out-unknown")).isFalse();
        }
    }

    private static double top(Rehearsal window, String query) {
        return window.node(query).localToScene(window.node(query).getLayoutBounds()).getMinY();
    }
}
