package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.settings.SettingsFile;
import whom.desk.state.Appearance;
import whom.desk.state.Stage;
import whom.desk.state.Theme;
import whom.resources.Words;
import whom.template.liqp.LiqpEngine;
import whom.workspace.Samples;

class AppearanceTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsChosenIsShownAndKept() {
        try (Desk desk = desk()) {
            desk.send(new Intent.ChooseTheme(Theme.DARK));
            desk.send(new Intent.StepTextSize(1));
            desk.send(new Intent.StandStill(true));
            desk.send(new Intent.ChooseLanguage("de"));
            until(desk, state -> state.notice() != null && state.appearance().equals(new Appearance(Theme.DARK, 110, true)));
        }
        try (Desk next = desk()) {
            assertThat(next.state().appearance()).isEqualTo(new Appearance(Theme.DARK, 110, true));
            assertThat(next.settings().language()).isEqualTo("de");
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
        return new Desk(new SettingsFile(folder.resolve("settings.json")), new Samples(null, folder.resolve("copies")),
                Words.of(Locale.ENGLISH),
                Clock.systemUTC(), new LiqpEngine());
    }
}
