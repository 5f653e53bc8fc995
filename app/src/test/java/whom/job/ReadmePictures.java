package whom.job;

import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.Theme;

/// Takes the README's pictures of the real window on the retail sample, into `docs/pictures`. Run when the window has changed:
/// `mvn -pl ui-resources,app test -Dtest=ReadmePictures -Dsurefire.failIfNoSpecifiedTests=false`.
class ReadmePictures {
    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final int SIDEBAR = 252;
    private static final int INSPECTOR = 918;

    @TempDir
    private Path folder;

    @Test
    void take() throws Exception {
        Shop shop = Shop.in(folder);
        try (AtTheWindow window = new AtTheWindow(shop.folder(), folder.resolve("settings.json"))) {
            window.light(Theme.LIGHT);
            window.until("every segment counted",
                    open -> open.segments().size() == 8 && open.segments().stream().allMatch(s -> s.size() != null));
            window.click("#segment-loyal-north-america");
            window.untilCounted(shop.ask(Shop.MEMBERS).size());
            window.until("the mail", open -> open.preview().page() != null && open.preview().page().variant() != null);
            window.click("#variant-v1");
            window.until("a VIP's mail", open -> open.preview().page() != null && "v1".equals(open.preview().page().variant()));
            Image light = window.picture();
            Photographs.write(light, PICTURES.resolve("window-light.png"));
            Photographs.write(light, SIDEBAR, 0, INSPECTOR - SIDEBAR, 460, PICTURES.resolve("segment.png"));
            Photographs.write(light, INSPECTOR, 0, 1280 - INSPECTOR, 725, PICTURES.resolve("preview.png"));
            window.light(Theme.DARK);
            Photographs.write(window.picture(), PICTURES.resolve("window-dark.png"));
            window.light(Theme.LIGHT);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.until("the plan", open -> open.export().plan() != null);
            Photographs.write(window.picture(), INSPECTOR, 0, 1280 - INSPECTOR, 725, PICTURES.resolve("export.png"));
        }
    }
}
