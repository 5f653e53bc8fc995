package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.Language;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;
import whom.resources.Words;

/// The language of the window: everything that was said is said again, and nothing that was written is lost.
class LanguageTest {
    @TempDir
    private Path folder;

    @Test
    void theOpenSegmentIsReadAgainInTheNewLanguage() throws Exception {
        try (Desk desk = SixPeople.opened(folder)) {
            until(desk, state -> state.stage() instanceof Stage.Open);
            desk.send(new Intent.ChooseSegment("regulars"));
            desk.send(new Intent.RenameSegment("Stammkunden"));
            desk.send(new Intent.Speak(Language.GERMAN));
            var german = until(desk, state -> sentence(state).startsWith("Personen"));
            assertThat(sentence(german)).isEqualTo("Personen, die mindestens 2-mal das Ereignis „Purchase“ hatten.");
            assertThat(open(german).draft()).isNotNull().extracting(Draft::name).isEqualTo("Stammkunden");
            assertThat(german.appearance().language()).isEqualTo(Language.GERMAN);
            until(desk, state -> Long.valueOf(2).equals(Objects.requireNonNull(open(state).draft()).tally().total()));
        }
        assertThat(Files.readString(folder.resolve("shop/segments/regulars.json"))).contains("Stammkunden");
        try (Desk next = SixPeople.desk(folder)) {
            assertThat(next.state().appearance().language()).isEqualTo(Language.GERMAN);
        }
    }

    private static OpenWorkspace open(DeskState state) {
        return ((Stage.Open) state.stage()).workspace();
    }

    private static String sentence(DeskState state) {
        Draft draft = open(state).draft();
        return draft == null ? "" : draft.sentence();
    }

    /// The words follow the language, numbers the country.
    @ParameterizedTest
    @CsvSource({"de-AT, SYSTEM, Segmente, 1\u00a0234", "en-GB, SYSTEM, Segments, '1,234'", "fr-FR, SYSTEM, Segments, '1,234'",
        "en-US, GERMAN, Segmente, 1.234", "de-DE, ENGLISH, Segments, 1.234", "de-CH, GERMAN, Segmente, 1’234"})
    void theWordsFollowTheLanguageAndNumbersTheCountry(String system, Language chosen, String segments, String number) {
        Words words = chosen.words(Words.ofSystem(Locale.forLanguageTag(system)));
        assertThat(words.text("window.sidebar.segments")).isEqualTo(segments);
        assertThat(words.text("rule.window.days", 1234, "").replace(" ", "").replace("und", "").replace("and", "").replace("dem", ""))
                .isEqualTo(number);
    }
}
