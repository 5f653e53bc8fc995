package whom.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Intent;
import whom.resources.Words;
import whom.view.parts.Look;
import whom.view.preview.FxPlatform;

/// What is dropped on the first page; a drop itself needs a display, so it begins where the files have arrived.
class StartPageTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsOpenedAndAFileIsBegunWith() throws Exception {
        FxPlatform.start();
        List<Intent> intents = new ArrayList<>();
        Path file = Files.createFile(folder.resolve("people.csv"));
        WaitForAsyncUtils.asyncFx(() -> {
            StartPage page = new StartPage(Look.of(Words.of(Locale.ENGLISH), () -> true), intents::add, () -> {});
            page.take(folder);
            page.take(file);
            return null;
        }).get();
        assertThat(intents).containsExactly(new Intent.OpenWorkspace(folder), new Intent.BeginWithFile(file));
    }
}
