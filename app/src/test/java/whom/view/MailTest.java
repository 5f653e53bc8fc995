package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;

/// What the preview says of a template, and its language.
class MailTest {
    @Test
    void theLanguageIsChosenByMouseAndByKeys() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.PREVIEW)))) {
            window.click("#dialect");
            window.click("#read-as-mailchimp");
            assertThat(window.intents).containsExactly(new Intent.ChooseDialect("spring", "mailchimp"));
            window.click("#dialect");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(window.intents.getLast()).isEqualTo(new Intent.ChooseDialect("spring", "braze"));
        }
    }

    @Test
    void whoeverGetsNothingIsToldInPlaceOfTheMail() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(MailStates.notSent()))) {
            assertThat(window.text("#preview-message")).isEqualTo("Nothing is sent to this person: balance is below 50");
            assertThat(window.isShown("#paper")).isFalse();
            assertThat(window.isShown("#inbox")).isFalse();
        }
    }

    @Test
    void whatIsOddStandsAboveTheMailAndWhatIsWrongInPlaceOfIt() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(MailStates.hinted()))) {
            assertThat(window.text("#preview-hints-fold")).isEqualTo("2 hints");
            assertThat(window.isShown("#preview-hint-lines")).as("the mail needs the room").isFalse();
            window.click("#preview-hints-fold");
            assertThat(window.isShown("#preview-hint-lines")).isTrue();
            assertThat(window.robot.lookup("#preview-hint-lines").queryAs(VBox.class).getChildren()).hasSize(2);
            assertThat(window.isShown("#paper")).isTrue();
            window.show(States.of(MailStates.wrong()));
            assertThat(window.text("#preview-message")).contains("line 3, column 1").contains("line 22, column 5");
            Label message = window.robot.lookup("#preview-message").queryAs(Label.class);
            Bounds words = message.lookup(".text").getBoundsInParent();
            assertThat(words.getHeight()).as("several lines").isGreaterThan(60);
            assertThat(message.getGraphic().getBoundsInParent().getCenterY()).as("level with the first")
                    .isBetween(words.getMinY(), words.getMinY() + 20);
            assertThat(window.isShown("#preview-hints")).isFalse();
            assertThat(window.isShown("#paper")).isFalse();
        }
    }
}
