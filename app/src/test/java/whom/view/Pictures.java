package whom.view;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import whom.desk.state.Appearance;
import whom.desk.state.DeskState;
import whom.desk.state.Language;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Theme;
import whom.resources.Words;
import whom.view.parts.Look;
import whom.view.preview.FxPlatform;
import whom.view.shell.Shell;

/// Takes pictures of the window in every state, light and dark, small and large, into `app/target/pictures`:
/// `mvn -pl ui-resources,app test -Dtest=Pictures -Dsurefire.failIfNoSpecifiedTests=false` (and `-Dpictures=nested` for those of a name).
final class Pictures {
    private static final List<Appearance> APPEARANCES = List.of(Appearance.of(Theme.LIGHT), Appearance.of(Theme.DARK),
            Appearance.of(Theme.LIGHT).withTextSize(200), Appearance.of(Theme.LIGHT).with(Language.GERMAN));

    /// A state, and what is clicked before the picture is taken.
    record Shot(DeskState state, Consumer<Scene> then) {}

    @Test
    void take() throws Exception {
        main("target/pictures", System.getProperty("pictures", ""));
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
        String wanted = arguments.length > 1 ? arguments[1] : "";
        Files.createDirectories(folder);
        FxPlatform.start();
        Map<String, Supplier<Shot>> all = new LinkedHashMap<>(shots());
        all.putAll(ImportStates.more());
        for (Map.Entry<String, Supplier<Shot>> shot : all.entrySet()) {
            for (String size : new String[]{"1280x760", "1920x1080", "960x600"}) {
                for (Appearance appearance : APPEARANCES) {
                    String theme = appearance.theme().name().toLowerCase(Locale.ROOT);
                    String large = (appearance.textSize() == 100 ? "" : "-" + appearance.textSize())
                            + (appearance.language() == Language.GERMAN ? "-german" : "");
                    String name = shot.getKey() + "-" + size + "-" + theme + large;
                    // Large text, and the longer words of German, are looked at where they have least and most room.
                    if (name.matches(".*(" + wanted + ").*") && (large.isEmpty() || !size.equals("960x600"))) {
                        take(shot.getValue(), size, appearance, folder.resolve(name + ".png"));
                    }
                }
            }
        }
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("start", () -> of(States.start()));
        shots.put("opening", () -> of(States.opening()));
        shots.put("refused", () -> of(States.startWithProblem()));
        shots.put("typical", () -> of(States.of(States.typical())));
        shots.put("empty", () -> of(States.of(States.empty())));
        shots.put("counting", () -> of(States.of(MoreStates.counting())));
        shots.put("zero", () -> of(States.of(States.zero())));
        shots.put("unfinished", () -> of(States.of(States.unfinished())));
        shots.put("failed", () -> of(States.of(States.failed())));
        shots.put("long", () -> of(States.of(States.longNames())));
        shots.put("nested", () -> of(States.of(States.nested())));
        shots.put("every", () -> of(Rehearsal.drawn(States.every())));
        for (String token : new String[]{"0-0-operator", "0-0-property", "0-1-value", "0-2-value", "0-3-value", "0-4-subject", "0-4-span",
            "0-5-where-property", "0-5-where-value", "0-6-window", "0-7-value", "0-8-subject", "1-operator", "1-subject"}) {
            shots.put("every-" + token, () -> click(Rehearsal.drawn(States.every()), "#token-" + token));
        }
        shots.put("every-pins", () -> click(Rehearsal.drawn(States.every()), "#pins"));
        shots.put("mail-hints", () -> of(States.of(MailStates.hinted())));
        shots.put("mail-not-sent", () -> of(States.of(MailStates.notSent())));
        shots.put("mail-wrong", () -> of(States.of(MailStates.wrong())));
        shots.put("mail-dialect", () -> click(States.of(States.on(Tab.PREVIEW)), "#dialect"));
        shots.put("people", () -> of(States.of(States.on(Tab.PEOPLE))));
        shots.put("why-in", () -> click(States.of(States.with(States.on(Tab.PEOPLE), PaneStates.whyIn())), "#why-1"));
        shots.put("why-out", () -> of(States.of(States.with(States.on(Tab.PEOPLE), PaneStates.whyOut()))));
        shots.put("why-unknown", () -> of(States.of(States.with(States.on(Tab.PEOPLE), PaneStates.whyUnknown()))));
        shots.put("people-sort", () -> click(States.of(States.on(Tab.PEOPLE)), "#people-sort"));
        shots.put("people-columns", () -> click(States.of(States.on(Tab.PEOPLE)), "#people-columns"));
        shots.put("people-save", () -> click(States.of(States.on(Tab.PEOPLE)), "#people-save"));
        PeopleShots.all().forEach((name, people) -> shots.put(name, () -> of(States.of(States.with(States.on(Tab.PEOPLE), people)))));
        shots.put("export", () -> of(States.of(States.on(Tab.EXPORT))));
        shots.put("exporting", () -> of(States.of(States.with(States.on(Tab.EXPORT), PaneStates.exporting()))));
        shots.put("export-formats", () -> click(States.of(States.on(Tab.EXPORT)), "#preset"));
        shots.put("export-facts", () -> click(States.of(States.on(Tab.EXPORT)), "#facts"));
        shots.put("exports", () -> of(States.of(States.typical().with(PaneStates.exports()))));
        shots.put("exports-done", () -> of(States.of(States.typical().with(PaneStates.exportedSeveral()))));
        shots.put("exported", () -> of(States.of(States.with(States.on(Tab.EXPORT), PaneStates.exported()))));
        shots.put("overlap", () -> of(States.of(States.with(States.on(Tab.PEOPLE), PaneStates.overlap()))));
        shots.put("overlap-many", () -> of(States.of(States.with(States.on(Tab.PEOPLE), PaneStates.overlapOfMany()))));
        shots.put("overlap-empty", () -> of(States.of(States.with(States.on(Tab.PEOPLE), PaneStates.overlapOfNothing()))));
        shots.putAll(ReviewStates.shots());
        shots.put("deep", () -> of(HardStates.deep()));
        shots.put("rtl", () -> of(HardStates.rightToLeft()));
        shots.put("asides", () -> of(HardStates.asides()));
        shots.put("segment-leaving", () -> of(SegmentStates.leaving()));
        shots.put("segment-folders", () -> of(SegmentStates.noted()));
        shots.put("segment-versions", () -> of(SegmentStates.comparing(SegmentStates.versions())));
        shots.put("segment-two", () -> of(SegmentStates.comparing(SegmentStates.two())));
        shots.put("segment-no-version", () -> of(SegmentStates.comparing(SegmentStates.noVersion())));
        shots.put("noticed", () -> of(States.noticed()));
        shots.put("pop-subject", () -> click(States.of(States.on(Tab.PEOPLE)), "#token-1-subject"));
        shots.put("pop-operator", () -> click(States.of(States.on(Tab.PEOPLE)), "#token-0-0-operator"));
        shots.put("pop-value", () -> click(States.of(States.on(Tab.PEOPLE)), "#token-0-0-value"));
        shots.put("pop-count", () -> click(States.of(States.on(Tab.PEOPLE)), "#token-1-count"));
        shots.put("pop-window", () -> click(States.of(States.on(Tab.PEOPLE)), "#token-1-window"));
        shots.put("pop-joiner", () -> click(States.of(States.on(Tab.PEOPLE)), "#pill"));
        shots.put("pop-menu", () -> click(States.of(States.on(Tab.PEOPLE)), "#row-menu-1"));
        shots.put("pop-keys", () -> new Shot(States.of(States.on(Tab.PEOPLE)), scene -> press(scene, KeyCode.F1, false)));
        shots.put("as-of", () -> of(States.of(MoreStates.asOf(java.time.LocalDate.of(2026, 3, 1)))));
        shots.put("pop-as-of", () -> click(States.of(MoreStates.asOf(java.time.LocalDate.of(2026, 3, 1))), "#as-of"));
        shots.put("settings", () -> new Shot(States.of(States.on(Tab.PEOPLE)), scene -> press(scene, KeyCode.COMMA, true)));
        shots.put("palette", () -> new Shot(States.of(States.on(Tab.PEOPLE)), scene -> press(scene, KeyCode.K, true)));
        shots.putAll(MatrixStates.shots());
        shots.putAll(ProofStates.shots());
        shots.putAll(LookStates.shots());
        shots.putAll(VariantStates.shots());
        shots.putAll(WritingStates.shots());
        shots.putAll(BarsStates.shots());
        shots.putAll(LabelStates.shots());
        shots.putAll(ImportStates.shots());
        return shots;
    }

    private static Shot of(DeskState state) {
        return new Shot(state, _ -> {});
    }

    private static Shot click(DeskState state, String selector) {
        return new Shot(state, scene -> ((javafx.scene.control.Button) scene.lookup(selector)).fire());
    }

    private static void press(Scene scene, KeyCode key, boolean control) {
        Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    static void take(Supplier<Shot> make, String size, Appearance appearance, Path file)
            throws InterruptedException, ExecutionException {
        int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            Shot shot = make.get();
            Stage stage = new Stage();
            Shell shell = new Shell(Look.of(appearance.language().words(Words.of(Locale.ENGLISH)), () -> true), _ -> {});
            Scene scene = new Scene(shell, width, height);
            new Lighting(scene).show(appearance);
            stage.setScene(scene);
            stage.show();
            shell.show(new DeskState(shot.state().stage(), appearance, List.of(), shot.state().notice()));
            after(250, () -> {
                try {
                    shot.then().accept(scene);
                } catch (RuntimeException e) {
                    done.completeExceptionally(e);
                    throw e;
                }
                after(shot.state().toString().contains("<html>") && file.toString().matches(".*(typical|noticed).*") ? 2000 : 250, () -> {
                    save(scene.snapshot(null), file);
                    stage.close();
                    done.complete(null);
                });
            });
        });
        done.get();
    }

    static void after(double millis, Runnable action) {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }

    static void save(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            ImageIO.write(copy, "png", new File(file.toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
