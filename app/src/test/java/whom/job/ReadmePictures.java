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
    /// What of the builder is shown, in pixels.
    private static final int RULE = 500;

    @TempDir
    private Path folder;

    @Test
    void take() throws Exception {
        Shop shop = Shop.in(folder);
        try (AtTheWindow window = new AtTheWindow(shop.folder(), folder.resolve("settings.json"))) {
            window.size(1280, 760);
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
            Photographs.write(light, window.place(".builder"), RULE, PICTURES.resolve("segment.png"));
            Photographs.write(light, window.place(".inspector"), Integer.MAX_VALUE, PICTURES.resolve("preview.png"));
            window.light(Theme.DARK);
            Photographs.write(window.picture(), PICTURES.resolve("window-dark.png"));
            window.light(Theme.LIGHT);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.until("the plan", open -> open.export().plan() != null);
            Photographs.write(window.picture(), window.place(".inspector"), Integer.MAX_VALUE, PICTURES.resolve("export.png"));
        }
    }
}
