package whom.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The language is chosen in the settings and the whole window speaks it at once.
class LanguageAtTheWindowTest {
    @TempDir
    private Path folder;

    @Test
    void theWindowSpeaksGermanAndBack() throws Exception {
        try (AtTheWindow window = new AtTheWindow(Shop.in(folder).folder(), folder.resolve("settings.json"))) {
            window.until("a segment", open -> open.draft() != null);
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.click("#language-german");
            window.until("the rule in German", open -> open.draft() != null && open.draft().sentence().startsWith("Personen"));
            assertThat(window.text("#settings-done")).isEqualTo("Fertig");
            window.press(KeyCode.ESCAPE);
            assertThat(window.isThere("#settings")).isFalse();
            assertThat(window.text("#tab-people")).isEqualTo("Personen");

            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.click("#language-english");
            window.until("the rule in English", open -> open.draft() != null && open.draft().sentence().startsWith("People"));
            window.press(KeyCode.ESCAPE);
            assertThat(window.text("#tab-people")).isEqualTo("People");
        }
    }
}
