package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.AsOfChoice;

/// The moment beside the number, the calendar behind it, and the way back.
class AsOfChoiceTest {
    @Test
    void aDayIsTypedByKeyAndTheFocusComesBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            assertThat(window.text("#as-of")).isEqualTo("2 Nov 2026");
            assertThat(window.isShown("#as-of-back")).isFalse();

            window.focus("#undo");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            assertThat(window.focused()).isEqualTo("as-of-day");
            window.write("2026-03-01");
            window.press(KeyCode.ENTER);

            assertThat(window.isShown("#as-of-card")).isFalse();
            assertThat(window.focused()).isEqualTo("as-of");
            assertThat(window.intents).containsExactly(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 3, 1))));
        }
    }

    @Test
    void aDayIsTakenWithDotsAndWhatIsNoDayIsSaid() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            window.write("3/1/2026");
            window.press(KeyCode.ENTER);
            assertThat(window.isShown("#as-of-card")).isTrue();
            assertThat(window.text("#as-of-day-problem")).isEqualTo("This is no date. Write it as 2026-02-14 or 14.2.2026.");
            assertThat(window.isShown("#as-of-day-problem")).isTrue();

            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("1.3.2026");
            assertThat(window.isShown("#as-of-day-problem")).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(window.isShown("#as-of-card")).isFalse();
            assertThat(window.intents).containsExactly(new Intent.StandAt(new AsOfChoice.AtDay(LocalDate.of(2026, 3, 1))));
        }
    }

    @Test
    void anotherDayStandsOutAndGoesWithOnePress() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(MoreStates.asOf(LocalDate.of(2026, 3, 1))))) {
            assertThat(window.text("#as-of")).isEqualTo("1 Mar 2026");
            assertThat(window.node("#as-of").getAccessibleText()).isEqualTo("As of 1 Mar 2026: numbers, people, mails and exports");
            window.click("#as-of-back");

            assertThat(window.intents).containsExactly(new Intent.StandAt(new AsOfChoice.AsWorkspace()));
        }
    }

    @Test
    void nowIsOnePressInTheCardAndOneNameInThePalette() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(MoreStates.asOf(LocalDate.of(2026, 3, 1))))) {
            window.click("#as-of");
            window.click("#as-of-now");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("as of now");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("another day");
            window.press(KeyCode.ENTER);

            assertThat(window.isShown("#as-of-card")).isTrue();
            assertThat(window.intents).containsExactly(new Intent.StandAt(new AsOfChoice.Now()), new Intent.StandAt(new AsOfChoice.Now()));
        }
    }
}
