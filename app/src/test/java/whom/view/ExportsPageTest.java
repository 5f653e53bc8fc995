package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.ExportIntent;
import whom.desk.state.ExportsPane;
import whom.desk.state.OpenWorkspace.Tab;

/// Files on their way out, with clicks and keys.
class ExportsPageTest {
    @Test
    void severalSegmentsGoInOrderEachPersonOnce() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical().with(PaneStates.exports())))) {
            assertThat(window.text("#exports-start")).isEqualTo("Export 2 segments");
            window.click("#take-new");
            window.click("#down-vip");
            window.click("#each-once");
            window.click("#exports-start");
            assertThat(window.node("#up-vip").isDisabled()).isTrue();
            assertThat(window.node("#down-lapsed").isDisabled()).isTrue();
            assertThat(window.intents).containsExactly(new ExportIntent.TakeSegment("new", true), new ExportIntent.MoveSegment("vip", 1),
                    new ExportIntent.EachOnce(false), new ExportIntent.StartSeveral(null));
        }
    }

    @Test
    void whatWasExportedIsListedAndWhatIsGoneHasNoFolder() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical().with(PaneStates.exports())))) {
            assertThat(window.isShown("#exported-2")).isTrue();
            assertThat(window.isShown("#exported-1")).isFalse();
            window.focus("#exports-close");
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).containsExactly(new ExportIntent.ShowExports(false));
        }
    }

    @Test
    void withoutAChosenSegmentNothingCanBeExported() throws InterruptedException {
        ExportsPane some = PaneStates.exports();
        ExportsPane none = new ExportsPane(true, some.choice(),
                some.segments().stream().map(s -> new ExportsPane.Taken(s.id(), s.name(), false, s.people())).toList(), true, null,
                some.receipts(), some.history(), null);
        try (Rehearsal window = new Rehearsal(States.of(States.typical().with(none)))) {
            assertThat(window.node("#exports-start").isDisabled()).isTrue();
            assertThat(window.text("#exports-start")).isEqualTo("Choose a segment");
        }
    }

    @Test
    void aFormatIsFoundByTypingAndOneThatIsNotOfferedCannotBeChosen() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.EXPORT)))) {
            window.click("#preset");
            window.write("meta");
            window.press(KeyCode.ENTER);
            window.click("#preset");
            window.write("campaign");
            window.press(KeyCode.ENTER);
            window.click("#since-last");
            window.click("#held-back");
            window.click("#held-back-10");
            assertThat(window.intents).containsExactly(new ExportIntent.ChoosePreset("meta-ads"), new ExportIntent.SinceLast(true),
                    new ExportIntent.HoldBack(10));
        }
    }

    @Test
    void whatIsConfirmedOfAFormatIsOneClickAway() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.EXPORT)))) {
            window.click("#facts");
            assertThat(window.isShown("#facts-card")).isTrue();
            assertThat(window.scene().getRoot().lookupAll(".facts-content .label").stream().map(node -> ((Labeled) node).getText()))
                    .anyMatch(text -> text.contains("no page says which words are taken"))
                    .anyMatch(text -> text.contains("https://mailchimp.com/help/import/"));
        }
    }
}
