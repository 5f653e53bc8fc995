package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PersonPane;

/// One person's page, by keys and clicks and with states made by hand.
class PersonPageTest {
    private static DeskState shown(PersonPane person) {
        return States.of(States.with(States.on(Tab.PEOPLE), PeopleStates.with(person)));
    }

    @Test
    void thePageTakesThePlaceOfTheRuleAndEscGoesBackToTheRow() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PersonPane.CLOSED))) {
            window.focus("#people");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(window.intents).endsWith(new Intent.OpenPerson("ana@exemple.fr"));

            window.show(shown(PeopleStates.ana()));
            assertThat(window.isShown("#person")).isTrue();
            assertThat(window.isShown("#segment-name")).isFalse();
            assertThat(window.text("#person-name")).isEqualTo("Ana Morel");
            assertThat(window.text("#person-events-head")).isEqualTo("2,310 events");
            assertThat(window.focused()).isEqualTo("person-events");
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).endsWith(new Intent.ClosePerson());
            window.show(shown(PersonPane.CLOSED));
            assertThat(window.focused()).isEqualTo("people");
            assertThat(window.isShown("#segment-name")).isTrue();
        }
    }

    @Test
    void aSegmentTheMailAndTheReasonsAreOnePressAway() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.ana()))) {
            assertThat(window.node("#person-segment-loyal").getAccessibleText())
                    .isEqualTo("Loyal in France & Belgium, 1,204 people, open now");
            window.click("#person-mail");
            window.click("#person-why");
            window.click("#person-segment-openers");
            assertThat(window.intents).containsExactly(new Intent.PreviewPerson("ana@exemple.fr"), new Intent.ChooseTab(Tab.PEOPLE),
                    new Intent.Explain("ana@exemple.fr"), new Intent.ChooseSegment("openers"));
        }
    }

    @Test
    void theLastLineAsksForMore() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.ana()))) {
            assertThat(((ListView<?>) window.node("#person-events")).getItems()).as("21 days, 41 events, more").hasSize(63);
            window.focus("#person-events");
            window.press(KeyCode.END);
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.MoreEvents());
        }
    }

    @Test
    void whereNothingIsKnownThatIsSaid() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PeopleStates.bare()))) {
            assertThat(window.isShown("#person-no-events")).isTrue();
            assertThat(window.isShown("#person-mail")).isFalse();
            assertThat(window.robot.lookup("No tags.").tryQuery()).isPresent();
            assertThat(window.robot.lookup("In none of the segments.").tryQuery()).isPresent();
        }
    }

    @Test
    void anybodyIsFoundByAddressInThePalette() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PersonPane.CLOSED))) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("anna@exemple.fr");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.OpenPerson("anna@exemple.fr"));

            window.show(shown(new PersonPane.Unknown("anna@exemple.fr", "ana@exemple.fr")));
            assertThat(window.text("#person-told")).isEqualTo("Nobody here is called anna@exemple.fr.");
            assertThat(window.focused()).isEqualTo("person-near");
            window.press(KeyCode.SPACE);
            assertThat(window.intents).endsWith(new Intent.OpenPerson("ana@exemple.fr"));
        }
    }
}
