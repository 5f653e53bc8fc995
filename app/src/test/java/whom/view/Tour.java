package whom.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.settings.SettingsFile;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Theme;
import whom.resources.Words;
import whom.template.liqp.LiqpEngine;
import whom.view.preview.FxPlatform;
import whom.workspace.Samples;

/// Opens the sample shop in the real window and takes a picture at each stop, into `app/target/pictures`:
/// `mvn -pl ui-resources,app test -Dtest=Tour -Dsurefire.failIfNoSpecifiedTests=false`.
final class Tour {
    private static final Path PICTURES = Path.of("target/pictures");

    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    private int stop;

    @Test
    void take(@TempDir Path home) throws Exception {
        Files.createDirectories(PICTURES);
        Path shop = copy(Path.of(System.getProperty("whom.samples", ""), "retail"), home.resolve("retail"));
        FxPlatform.start();
        Words words = Words.of(Locale.ENGLISH);
        desk = new Desk(new SettingsFile(home.resolve("settings.json")), new Samples(shop.getParent(), home.resolve("copies")), words,
                Clock.systemUTC(), new LiqpEngine());
        Stage stage = onFx(() -> {
            Stage made = new Stage();
            new WhomWindow(made, desk, words).open();
            return made;
        });
        scene = stage.getScene();
        walk(shop);
        onFx(() -> {
            stage.close();
            return "";
        });
        desk.close();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> !f.getFileName().toString().startsWith("profiles.db")).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private void walk(Path workspace) throws Exception {
        picture("start");
        desk.send(new Intent.OpenWorkspace(workspace));
        Thread.sleep(600);
        picture("opening");
        until(s -> s.stage() instanceof whom.desk.state.Stage.Open);
        picture("opened");
        untilOpen(o -> o.segments().stream().allMatch(s -> s.size() != null || s.broken() != null || s.unfinished()));
        String first = open().segments().get(4).id();
        desk.send(new Intent.ChooseSegment(first));
        untilOpen(o -> o.draft() != null && o.draft().id().equals(first) && o.draft().tally().current());
        picture("segment");
        for (Tab tab : Tab.values()) {
            desk.send(new Intent.ChooseTab(tab));
            Thread.sleep(2500);
            picture(tab.name().toLowerCase(Locale.ROOT));
        }
        desk.send(new Intent.ChooseTheme(Theme.DARK));
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
        Thread.sleep(1200);
        picture("preview-dark");
        desk.send(new Intent.ChooseTab(Tab.PEOPLE));
        click("#add-condition");
        Thread.sleep(500);
        picture("picking");
        click("#picker-search", "orders");
        Thread.sleep(300);
        picture("searching");
        desk.send(new Intent.NewSegment());
        Thread.sleep(800);
        picture("new");
        click("#starter-0");
        Thread.sleep(1200);
        picture("started");
        for (var s : open().segments()) {
            desk.send(new Intent.ChooseSegment(s.id()));
            Thread.sleep(700);
            picture("each-" + s.id());
        }
    }

    private OpenWorkspace open() {
        return ((whom.desk.state.Stage.Open) desk.state().stage()).workspace();
    }

    private void untilOpen(Predicate<OpenWorkspace> wanted) throws InterruptedException {
        until(s -> s.stage() instanceof whom.desk.state.Stage.Open(var o) && wanted.test(o));
    }

    private void until(Predicate<DeskState> wanted) throws InterruptedException {
        for (int i = 0; i < 600 && !wanted.test(desk.state()); i++) {
            Thread.sleep(100);
        }
        Thread.sleep(300);
    }

    private void click(String selector, String... typed) throws Exception {
        onFx(() -> {
            Node node = scene.lookup(selector);
            if (node instanceof ButtonBase button) {
                button.fire();
            } else if (node instanceof TextField field && typed.length > 0) {
                field.setText(typed[0]);
            }
            return "";
        });
    }

    private void picture(String name) throws Exception {
        String file = String.format(Locale.ROOT, "tour-%02d-%s.png", stop++, name);
        CompletableFuture<Void> pulsed = new CompletableFuture<>();
        Platform.runLater(() -> Pictures.after(700, () -> pulsed.complete(null)));
        pulsed.get();
        onFx(() -> {
            Pictures.save(scene.snapshot(null), PICTURES.resolve(file));
            return "";
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
