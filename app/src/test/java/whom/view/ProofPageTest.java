package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.ProofPane;

/// The page of what is wrong or odd with mails, with states made by hand.
class ProofPageTest {
    @Test
    void theButtonAboveTheVariantsOpensItAndEscGoesBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(ProofStates.state(ProofPane.CLOSED))) {
            assertThat(window.isShown("#proof")).isFalse();
            window.click("#show-proof");
            window.show(ProofStates.state(ProofStates.typical()));
            assertThat(window.isShown("#proof")).isTrue();
            assertThat(window.text("#proof-about")).isEqualTo("6 variants were looked at, each as somebody who gets it.");
            assertThat(window.text("#proof-clients")).isEqualTo("2 of 3 mail clients");
            assertThat(window.text("#proof-support")).contains("does not show how Outlook or Gmail draw a mail").contains("May 13, 2026");
            window.press(KeyCode.ESCAPE);

            assertThat(window.intents).containsExactly(new Intent.ShowProof(true), new Intent.ShowProof(false));
        }
    }

    @Test
    void aFindingLeadsToTheMailOrThePersonAndClientsAreChosenByKeys() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(ProofStates.state(ProofStates.typical()))) {
            window.click("#finding-0");
            window.focus("#finding-2");
            window.press(KeyCode.SPACE);
            window.click("#proof-clients");
            window.write("hey");
            window.press(KeyCode.ENTER);

            assertThat(window.intents).containsExactly(new Intent.ShowMemberOf("v1", "loyal"), new Intent.OpenPerson("ana@exemple.fr"),
                    new Intent.ChooseClients(Set.of("gmail.ios", "outlook.windows", "hey.desktop-webmail")));
        }
    }
}
