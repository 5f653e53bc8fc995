package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.InsightPane;
import whom.desk.state.OpenWorkspace.Tab;

/// The page of overlaps, with states made by hand.
class OverlapPageTest {
    private static DeskState shown(InsightPane insight) {
        return States.of(States.with(States.on(Tab.PEOPLE), insight));
    }

    @Test
    void theFootOfTheSidebarOpensAndClosesIt() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(InsightPane.CLOSED))) {
            assertThat(window.isShown("#overlap")).isFalse();
            window.click("#show-overlap");
            window.show(shown(PaneStates.overlap()));
            assertThat(window.isShown("#overlap")).isTrue();
            window.click("#show-overlap");
            window.focus("#overlap-close");
            window.press(KeyCode.SPACE);

            assertThat(window.intents).containsExactly(new Intent.ShowOverlap(true), new Intent.ShowOverlap(false),
                    new Intent.ShowOverlap(false));
        }
    }

    @Test
    void everyCombinationSaysItsPeopleAndSegments() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PaneStates.overlap()))) {
            assertThat(window.node("#together-0").getAccessibleText()).isEqualTo("19,871 people in none of the segments");
            assertThat(window.node("#together-1").getAccessibleText()).isEqualTo("19,111 people only in Newsletter openers");
            assertThat(window.node("#together-3").getAccessibleText())
                    .isEqualTo("2,101 people in Lapsed 90 days, Newsletter openers, and in no other");
            assertThat(window.node("#overlap-segment-loyal").getAccessibleText())
                    .isEqualTo("Loyal in France & Belgium, 1,204 people, 41 in no other");
        }
    }

    @Test
    void keysWalkTheColumnsAndEnterChoosesASegmentAndEscGoesBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PaneStates.overlap()))) {
            window.focus("#together-0");
            window.press(KeyCode.RIGHT);
            assertThat(window.node("#together-1").isFocused()).isTrue();
            window.focus("#overlap-segment-lapsed");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ESCAPE);

            assertThat(window.intents).containsExactly(new Intent.TellOf("lapsed"), new Intent.ShowOverlap(false));
        }
    }

    @Test
    void theStoryGivesExactNumbers() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PaneStates.overlap()))) {
            assertThat(window.node("#size-2025-12-01").getAccessibleText()).isEqualTo("1 December 2025, 640 people");
            assertThat(window.text("#step-matched")).isEqualTo("1,204");
            assertThat(window.text("#step-unsuppressed")).isEqualTo("1,180");
        }
    }

    @Test
    void withoutSegmentsItSaysWhatItWouldShow() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PaneStates.overlapOfNothing()))) {
            assertThat(window.isShown("#overlap")).isTrue();
            assertThat(window.isShown("#together-0")).isFalse();
        }
    }
}
