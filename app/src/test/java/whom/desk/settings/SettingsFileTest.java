package whom.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.settings.Settings.Corner;
import whom.desk.settings.Settings.Panes;
import whom.desk.settings.Settings.WindowPlace;
import whom.desk.state.Appearance;
import whom.desk.state.Theme;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsEverything() throws Exception {
        SettingsFile file = SettingsFile.ofUser(Map.of("XDG_CONFIG_HOME", folder.toString()), Path.of("unused"), "Linux");
        Settings settings = new Settings(Appearance.of(Theme.DARK).withTextSize(150).withStill(true),
                List.of(Path.of("shop"), Path.of("news")),
                new WindowPlace(1400, 900, true, new Corner(-40, 20), new Panes(260, 420, false, true)));

        file.save(settings);

        assertThat(file.load()).isEqualTo(settings);
        assertThat(folder.resolve("whom/settings.json")).exists();
    }

    @Test
    void startsFreshWhereNothingCanBeRead() throws Exception {
        Path broken = folder.resolve("settings.json");
        Files.writeString(broken, "{ \"theme\": ");

        assertThat(new SettingsFile(folder.resolve("none.json")).load()).isEqualTo(Settings.FIRST);
        assertThat(new SettingsFile(broken).load()).isEqualTo(Settings.FIRST);
    }

    @Test
    void theNewestWorkspaceComesFirstAndOnlyOnce() {
        Settings settings = Settings.FIRST.opened(Path.of("a")).opened(Path.of("b")).opened(Path.of("a"));

        assertThat(settings.recent()).containsExactly(Path.of("a"), Path.of("b"));
    }
}
