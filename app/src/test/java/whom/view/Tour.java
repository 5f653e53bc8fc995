package whom.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.settings.SettingsFile;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Theme;
import whom.resources.Words;
import whom.template.liqp.LiqpEngine;
import whom.workspace.Samples;

/// Opens a real workspace in the real window and takes a picture at each stop: `Tour WORKSPACE [FOLDER]`.
final class Tour {
    private final Path folder;
    private final Desk desk;
    private final Scene scene;
    private int stop;

    private Tour(Path folder, Desk desk, Scene scene) {
        this.folder = folder;
        this.desk = desk;
        this.scene = scene;
    }

    public static void main(String[] arguments) throws Exception {
        Path workspace = Path.of(arguments[0]);
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/pictures");
        Files.createDirectories(folder);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Path home = Files.createTempDirectory("whom-tour");
        Words words = Words.of(Locale.ENGLISH);
        Desk desk = new Desk(new SettingsFile(home.resolve("settings.json")),
                new Samples(workspace.toAbsolutePath().getParent(), home.resolve("copies")), words,
                Clock.systemUTC(), new LiqpEngine());
        Scene scene = onFx(() -> {
            Stage stage = new Stage();
            new WhomWindow(stage, desk, words).open();
            return stage.getScene();
        });
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> e.printStackTrace());
        Tour tour = new Tour(folder, desk, scene);
        tour.walk(workspace.toAbsolutePath());
        System.exit(0);
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
            Pictures.save(scene.snapshot(null), folder.resolve(file));
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
