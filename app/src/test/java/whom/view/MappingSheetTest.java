package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.template.mapping.Mapping;
import whom.template.mapping.Mapping.Line;
import whom.template.mapping.MappingCheck.Mistake;
import whom.template.mapping.MappingCheck.Part;

/// The table of a template's further names, by keys and by mouse.
class MappingSheetTest {
    private static final Mapping TWO = new Mapping(
            List.of(new Line("who", "first_name", "friend", null), new Line("event.day", "birth", null, "%d.%m.")));

    private static DeskState state(Mapping mapping, Mistake... mistakes) {
        return States.of(MailStates.named(mapping, List.of(mistakes)));
    }

    private static Mapping last(Rehearsal window, Mapping before) {
        return ((Intent.EditMapping) window.intents.getLast()).change().apply(before);
    }

    private static String field(Rehearsal window, String id) {
        return window.robot.lookup(id).queryAs(TextField.class).getText();
    }

    @Test
    void aLineShowsItsPartsAndWhatThePersonHas() throws Exception {
        try (Rehearsal window = new Rehearsal(state(TWO))) {
            window.click("#mapping");
            assertThat(field(window, "#mapping-name-0")).isEqualTo("who");
            assertThat(window.robot.lookup("#mapping-attribute-0").queryAs(Labeled.class).getText()).isEqualTo("First name");
            assertThat(field(window, "#mapping-default-0")).isEqualTo("friend");
            assertThat(field(window, "#mapping-format-1")).isEqualTo("%d.%m.");
            assertThat(window.text("#mapping-example-0")).isEqualTo("Ana");
        }
    }

    @Test
    void whatIsTypedIsTakenByEnterAndWhenTheFieldIsLeft() throws Exception {
        try (Rehearsal window = new Rehearsal(state(TWO))) {
            window.click("#mapping");
            window.press(KeyCode.END);
            window.write("m");
            window.press(KeyCode.ENTER);
            assertThat(last(window, TWO).lines().getFirst()).isEqualTo(new Line("whom", "first_name", "friend", null));
            window.click("#mapping-format-1");
            window.press(KeyCode.END);
            window.write("%Y");
            window.click("#mapping-name-0");
            assertThat(last(window, TWO).lines().get(1)).isEqualTo(new Line("event.day", "birth", null, "%d.%m.%Y"));
            assertThat(window.intents).hasSize(2);
        }
    }

    @Test
    void anAttributeIsFoundByTypingAndALineAddedAndRemoved() throws Exception {
        try (Rehearsal window = new Rehearsal(state(TWO))) {
            window.click("#mapping");
            window.click("#mapping-attribute-1");
            window.write("first");
            window.press(KeyCode.ENTER);
            assertThat(last(window, TWO).lines().get(1).attribute()).isEqualTo("first_name");
            window.click("#mapping-remove-0");
            assertThat(last(window, TWO).lines()).extracting(Line::name).containsExactly("event.day");
            window.click("#mapping-add");
            assertThat(last(window, TWO).lines()).hasSize(3);
            window.press(KeyCode.ESCAPE);
            assertThat(window.robot.lookup("#mapping-sheet").tryQuery()).isEmpty();
        }
    }

    @Test
    void whatIsWrongStandsUnderItsLine() throws Exception {
        try (Rehearsal window = new Rehearsal(state(TWO))) {
            window.click("#mapping");
            assertThat(window.isShown("#mapping-wrong-1")).isFalse();
            window.show(state(TWO.added(new Line("x", "", null, null)),
                    new Mistake(1, Part.FORMAT, "is no format of a date; write it as %d.%m.%Y")));
            assertThat(window.text("#mapping-wrong-1")).isEqualTo("format: is no format of a date; write it as %d.%m.%Y");
            assertThat(window.robot.lookup("#mapping-name-2").query().isFocused()).isTrue();
        }
    }
}
