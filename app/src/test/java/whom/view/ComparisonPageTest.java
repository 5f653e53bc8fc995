package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Shelf;

/// The page of versions and comparisons, with states made by hand.
class ComparisonPageTest {
    @Test
    void versionsAreChosenAndRestoredByKeys() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.comparing(SegmentStates.versions()))) {
            assertThat(window.isShown("#comparison")).isTrue();
            assertThat(window.text("#version-0")).isEqualTo("Until 28 Oct 2026 15:02 · 3 differences");
            assertThat(window.text("#part-stay")).isEqualTo("1,102");
            assertThat(window.text("#part-enter")).isEqualTo("102");
            assertThat(window.text("#part-leave")).isEqualTo("0");
            window.focus("#version-1");
            window.press(KeyCode.ENTER);
            window.focus("#restore-version");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ESCAPE);

            assertThat(window.intents).containsExactly(new Intent.ChooseVersion(SegmentStates.SEPTEMBER),
                    new Intent.RestoreVersion("loyal", SegmentStates.OCTOBER), new Intent.CloseComparison());
        }
    }

    @Test
    void twoSegmentsHaveNothingToRestoreAndAPersonOpensTheCard() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.comparing(SegmentStates.two()))) {
            assertThat(window.isShown("#restore-version")).isFalse();
            window.click("#part-enter-0");

            assertThat(window.intents).containsExactly(new Intent.ChooseTab(Tab.PEOPLE), new Intent.Explain("dana@example.il"));
        }
    }

    @Test
    void withoutAVersionItSaysWhenThereWillBeOne() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.with(Shelf.EMPTY))) {
            window.show(SegmentStates.comparing(SegmentStates.noVersion()));
            assertThat(window.isShown("#comparison")).isTrue();
            assertThat(window.isShown("#restore-version")).isFalse();
            assertThat(window.isShown("#part-stay")).isFalse();
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).containsExactly(new Intent.CloseComparison());
        }
    }
}
