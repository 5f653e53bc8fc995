package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.MatrixPane;

/// The page of who gets which variant, with states made by hand.
class MatrixPageTest {
    @Test
    void theButtonAboveTheVariantsOpensItAndEscGoesBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(MatrixStates.state(MatrixPane.CLOSED))) {
            assertThat(window.isShown("#matrix")).isFalse();
            window.click("#show-matrix");
            window.show(MatrixStates.state(MatrixStates.typical()));
            assertThat(window.isShown("#matrix")).isTrue();
            assertThat(window.text("#matrix-about")).isEqualTo(
                    "4 variants, counted over all 48,310 people. 1 of them reaches nobody. 21,044 people are in none of the segments. "
                            + "35 people are in several segments and get another variant in one than in another.");
            window.press(KeyCode.ESCAPE);

            assertThat(window.intents).containsExactly(new Intent.ShowMatrix(true), new Intent.ShowMatrix(false));
        }
    }

    @Test
    void aNumberLeadsToTheMailOfOneOfThem() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(MatrixStates.state(MatrixStates.typical()))) {
            assertThat(window.node("#cell-v2-lapsed").getAccessibleText())
                    .isEqualTo("5,400 people, Lapsed 90 days, ltv >= 300 and engagement < 20");
            window.click("#cell-v2-lapsed");
            window.focus("#cell-v1-loyal");
            window.press(KeyCode.SPACE);

            assertThat(window.isShown("#cell-v3-loyal")).isFalse();
            assertThat(window.intents).containsExactly(new Intent.ShowMemberOf("v2", "lapsed"), new Intent.ShowMemberOf("v1", "loyal"));
        }
    }
}
