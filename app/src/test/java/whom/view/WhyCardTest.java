package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.WhyPane;

/// The card that says why, by keys alone and with states made by hand.
class WhyCardTest {
    @Test
    void aSlipIsMendedWhereItWasMade() throws Exception {
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.PEOPLE)))) {
            window.focus("#find-person");
            window.write("xyz");
            window.press(KeyCode.ENTER);
            window.show(States.of(States.with(States.on(Tab.PEOPLE), new WhyPane.Unknown("xyz", null))));
            assertThat(window.isShown("#why-told")).isTrue();
            assertThat(window.focused()).isEqualTo("find-person");
            window.write("ana");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.Explain("xyz"), new Intent.Explain("ana"));
        }
    }

    private static DeskState shown(WhyPane why) {
        return States.of(States.with(States.on(Tab.PEOPLE), why));
    }

    @Test
    void arrowsAskTabGoesInAndEscGoesBackToTheRow() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(WhyPane.CLOSED))) {
            window.focus("#people");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.UP);
            assertThat(window.intents).endsWith(new Intent.Explain("ana@exemple.fr"));
            assertThat(window.isShown("#why")).isFalse();

            window.show(shown(PaneStates.whyIn()));
            assertThat(window.isShown("#why")).isTrue();
            assertThat(window.focused()).isEqualTo("people");
            window.press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("why-page");
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).endsWith(new Intent.Explain("ana@exemple.fr"), new Intent.CloseWhy());
            window.show(shown(WhyPane.CLOSED));
            assertThat(window.isShown("#why")).isFalse();
            assertThat(window.focused()).isEqualTo("people");

            window.press(KeyCode.ENTER);
            assertThat(window.intents).endsWith(new Intent.OpenPerson("ana@exemple.fr"));
        }
    }

    @Test
    void aLineOpensItsEventsByKeyAndStaysOpenWhenTheRuleChanges() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PaneStates.whyIn()))) {
            assertThat(window.node("#why-1").getAccessibleText()).isEqualTo(
                    "True: has done Order at least 3 times in the last 90 days. 23 times; the last on 31 Oct 2026");
            assertThat(window.node("#why-0-1").getAccessibleText()).isEqualTo("Not true: Country is Belgium. Country: France");
            assertThat(window.isShown("#why-events-1")).isFalse();
            window.focus("#why-1");
            window.press(KeyCode.SPACE);
            assertThat(window.isShown("#why-events-1")).isTrue();

            WhyPane.Card in = PaneStates.whyIn();
            window.show(shown(new WhyPane.Card(in.key(), in.name(), true, true, in.lines(), in.change(), true)));
            assertThat(window.text("#why-verdict")).isEqualTo("In the segment, as pinned");
            assertThat(window.isShown("#why-events-1")).isTrue();
            assertThat(window.focused()).isEqualTo("why-1");
        }
    }

    @Test
    void somebodyOutsideIsFoundByAddressAndHasNoMail() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(WhyPane.CLOSED))) {
            window.focus("#find-person");
            window.write(" cy@example.com");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.Explain("cy@example.com"));

            window.show(shown(PaneStates.whyOut()));
            assertThat(window.text("#why-verdict")).isEqualTo("Not in the segment");
            assertThat(window.isShown("#why-mail")).isFalse();
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("find-person");
        }
    }

    @Test
    void somebodyUnknownLeadsToTheNearest() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(WhyPane.CLOSED))) {
            window.focus("#find-person");
            window.write("anna@exemple.fr");
            window.press(KeyCode.ENTER);
            window.show(shown(PaneStates.whyUnknown()));
            assertThat(window.text("#why-told")).isEqualTo("Nobody here is called anna@exemple.fr.");
            assertThat(window.focused()).isEqualTo("why-near");
            window.press(KeyCode.SPACE);
            assertThat(window.intents).endsWith(new Intent.Explain("ana@exemple.fr"));

            window.show(shown(PaneStates.whyIn()));
            assertThat(window.focused()).isEqualTo("why-all");
            window.focus("#why-mail");
            window.press(KeyCode.SPACE);
            assertThat(window.intents).endsWith(new Intent.PreviewPerson("ana@exemple.fr"));
        }
    }

    @Test
    void whenTheCardClosesByItselfTheFocusGoesBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(shown(PaneStates.whyIn()))) {
            window.focus("#why-0-0");
            window.show(shown(WhyPane.CLOSED));
            assertThat(window.focused()).isEqualTo("people");
        }
    }
}
