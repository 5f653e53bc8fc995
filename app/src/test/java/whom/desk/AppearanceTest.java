package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.Language;
import whom.desk.state.Appearance;
import whom.desk.state.Stage;
import whom.desk.state.Theme;

class AppearanceTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsChosenIsShownAndKept() {
        try (Desk desk = desk()) {
            desk.send(new Intent.ChooseTheme(Theme.DARK));
            desk.send(new Intent.StepTextSize(1));
            desk.send(new Intent.StandStill(true));
            until(desk, state -> state.appearance().equals(new Appearance(Theme.DARK, 110, true, Language.SYSTEM)));
        }
        try (Desk next = desk()) {
            assertThat(next.state().appearance()).isEqualTo(new Appearance(Theme.DARK, 110, true, Language.SYSTEM));
        }
    }

    @Test
    void aWorkspaceThatWasOpenedIsOfferedFromThenOn() throws Exception {
        SixPeople.write(folder.resolve("shop"));
        try (Desk desk = desk()) {
            desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
            var open = until(desk, state -> state.stage() instanceof Stage.Open);
            assertThat(open.recent()).extracting(Stage.Start.Place::name).containsExactly("shop");
        }
    }

    @Test
    void textGrowsInStepsAndEndsAtTwiceItsSize() {
        Appearance usual = Appearance.of(Theme.SYSTEM);

        assertThat(usual.withTextStep(-1)).isEqualTo(usual);
        assertThat(usual.withTextStep(1).withTextStep(1).textSize()).isEqualTo(125);
        assertThat(usual.withTextSize(900).textSize()).isEqualTo(200);
        assertThat(usual.withTextSize(900).withTextStep(1).textSize()).isEqualTo(200);
    }

    private Desk desk() {
        return SixPeople.desk(folder);
    }
}
