package whom.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import whom.desk.state.DeskState;
import whom.desk.state.Theme;
import whom.resources.Words;
import whom.view.parts.Look;
import whom.view.preview.FxPlatform;
import whom.view.shell.Shell;

/// Takes pictures of what can be done with segments, as [Pictures] does of the rest.
final class SegmentPictures {
    @Test
    void take() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        FxPlatform.start();
        for (Map.Entry<String, Supplier<DeskState>> shot : shots().entrySet()) {
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                String name = shot.getKey() + "-1280x760-" + theme.name().toLowerCase(Locale.ROOT);
                if (name.matches(".*(" + System.getProperty("pictures", "") + ").*")) {
                    take(shot.getValue(), theme, folder.resolve(name + ".png"));
                }
            }
        }
    }

    private static Map<String, Supplier<DeskState>> shots() {
        Map<String, Supplier<DeskState>> shots = new LinkedHashMap<>();
        shots.put("segment-leaving", SegmentStates::leaving);
        shots.put("segment-folders", SegmentStates::noted);
        shots.put("segment-versions", () -> SegmentStates.comparing(SegmentStates.versions()));
        shots.put("segment-two", () -> SegmentStates.comparing(SegmentStates.two()));
        shots.put("segment-no-version", () -> SegmentStates.comparing(SegmentStates.noVersion()));
        return shots;
    }

    private static void take(Supplier<DeskState> state, Theme theme, Path file) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Shell shell = new Shell(Look.of(Words.of(Locale.ENGLISH), () -> true), _ -> {});
            Scene scene = new Scene(shell, 1280, 760);
            new Lighting(scene).show(theme);
            stage.setScene(scene);
            stage.show();
            shell.show(new DeskState(state.get().stage(), theme, null));
            Pictures.after(300, () -> {
                Pictures.save(scene.snapshot(null), file);
                stage.close();
                done.complete(null);
            });
        });
        done.get();
    }
}
