package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.Language;
import whom.desk.state.Appearance;
import whom.desk.state.DeskState;
import whom.desk.state.Stage.Start.Place;
import whom.desk.state.Theme;

/// What holds for the whole program: settings, the size of the text, the side panes, the workspaces of last time.
class SettingsSheetTest {
    @Test
    void whatIsChosenAppliesAtOnceAndTheSheetShowsWhatHolds() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.focus("#undo");
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            assertThat(window.focused()).isEqualTo("theme-system");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.TAB);
            window.click("#text-size-150");
            window.click("#settings-still");
            window.show(new DeskState(States.of(States.typical()).stage(), new Appearance(Theme.DARK, 175, true, Language.SYSTEM),
                    List.of(), null));
            assertThat(window.node("#text-size-175").getPseudoClassStates().toString()).contains("chosen");
            window.press(KeyCode.ESCAPE);

            assertThat(window.isShown("#settings")).isFalse();
            assertThat(window.focused()).isEqualTo("undo");
            assertThat(window.intents).containsExactly(new Intent.ChooseTheme(Theme.LIGHT), new Intent.ChooseTextSize(150),
                    new Intent.StandStill(true));
        }
    }

    @Test
    void theKeysOfTheTextWorkOnEveryPage() throws InterruptedException {
        for (DeskState page : new DeskState[]{States.start(), States.of(States.typical())}) {
            try (Rehearsal window = new Rehearsal(page)) {
                window.press(KeyCode.CONTROL, KeyCode.PLUS);
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
                window.press(KeyCode.CONTROL, KeyCode.MINUS);
                window.press(KeyCode.CONTROL, KeyCode.DIGIT0);

                assertThat(window.intents).containsExactly(new Intent.StepTextSize(1), new Intent.StepTextSize(1),
                        new Intent.StepTextSize(-1),
                        new Intent.ChooseTextSize(100));
            }
        }
    }

    @Test
    void theSidePanesGoAndComeBackByKey() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.press(KeyCode.CONTROL, KeyCode.B);
            assertThat(window.isShown("#segment-lapsed")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            assertThat(window.isShown("#number")).isFalse();

            window.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(window.isShown("#segment-lapsed")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(window.isShown("#number")).isTrue();
        }
    }

    @Test
    void thePaletteOpensTheWorkspacesOfLastTime() throws InterruptedException {
        DeskState typical = States.of(States.typical());
        Place news = new Place("news", "/workspaces/news", Path.of("/workspaces/news"));
        Place here = new Place("maison-demo", "/workspaces/maison-demo", Path.of("/workspaces/maison-demo"));
        try (Rehearsal window = new Rehearsal(new DeskState(typical.stage(), typical.appearance(), List.of(here, news), null))) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(window.isShown("#palette-open-maison-demo")).isFalse();
            window.write("news");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);

            assertThat(window.intents).containsExactly(new Intent.OpenWorkspace(Path.of("/workspaces/news")));
        }
    }
}
