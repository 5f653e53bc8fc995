package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;

/// What people read for a value, changed where values are chosen.
class ValueLabelsTest {
    @Test
    void theMarkedValueIsLabelledByKey() throws InterruptedException {
        try (Rehearsal window = of("FR", "DE")) {
            window.click("#token-0-value");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.F2);
            assertThat(window.focused()).isEqualTo("label-field");
            window.write("Deutschland");
            window.press(KeyCode.ENTER);

            assertThat(labels(window)).containsExactly(new Intent.LabelValue("country", "DE", "Deutschland"));
            assertThat(window.isShown("#label-card")).isFalse();
            assertThat(window.isShown("#picker")).as("more values can be chosen").isTrue();
            assertThat(window.focused()).isEqualTo("value-field");

            window.show(LabelStates.with(LabelStates.two(), "DE", "Deutschland"));
            assertThat(window.isShown("#picker #pick-Deutschland")).isTrue();
            assertThat(window.isShown("#picker #pick-DE")).isFalse();
            window.press(KeyCode.F2);
            assertThat(((TextField) window.node("#label-field")).getText()).as("the mark stayed on it").isEqualTo("Deutschland");
            window.press(KeyCode.ESCAPE);
            window.write("deutsch");
            assertThat(window.isShown("#picker #pick-Deutschland")).as("it is found by its label").isTrue();
            assertThat(window.isShown("#picker #pick-France")).isFalse();
        }
    }

    @Test
    void aPencilDoesTheSameAndTakesNoValue() throws InterruptedException {
        try (Rehearsal window = of("FR", "DE")) {
            Rule before = window.rule();
            window.click("#token-0-value");
            window.robot.moveTo("#pick-Belgium");
            window.click("#extra-pick-Belgium");
            assertThat(((TextField) window.node("#label-field")).getText()).isEqualTo("Belgium");
            window.click("#label-none");

            assertThat(labels(window)).containsExactly(new Intent.LabelValue("country", "BE", ""));
            assertThat(window.rule()).isEqualTo(before);
        }
    }

    @Test
    void escapeChangesNothing() throws InterruptedException {
        try (Rehearsal window = of("FR", "DE")) {
            window.click("#token-0-value");
            window.press(KeyCode.F2);
            window.write("Gallia");
            window.press(KeyCode.ESCAPE);

            assertThat(window.isShown("#label-card")).isFalse();
            assertThat(window.isShown("#picker")).isTrue();
            assertThat(labels(window)).isEmpty();
        }
    }

    @Test
    void theOneValueOfAFieldIsLabelledAndStaysThatValue() throws InterruptedException {
        try (Rehearsal window = of("FR")) {
            Rule before = window.rule();
            window.click("#token-0-value");
            assertThat(((TextField) window.node("#value-field")).getText()).isEqualTo("France");
            window.press(KeyCode.F2);
            window.write("Frankreich");
            window.click("#label-save");
            assertThat(labels(window)).containsExactly(new Intent.LabelValue("country", "FR", "Frankreich"));

            window.show(LabelStates.with(LabelStates.one(), "FR", "Frankreich"));
            assertThat(((TextField) window.node("#value-field")).getText()).isEqualTo("Frankreich");
            assertThat(window.rule()).isEqualTo(before);
        }
    }

    private static Rehearsal of(String... countries) throws InterruptedException {
        return Rehearsal.of(new Rule(new Group(Joiner.ALL, List.of(States.country(countries)), Mark.NONE)));
    }

    private static List<Intent.LabelValue> labels(Rehearsal window) {
        return window.intents.stream().filter(Intent.LabelValue.class::isInstance).map(Intent.LabelValue.class::cast).toList();
    }
}
