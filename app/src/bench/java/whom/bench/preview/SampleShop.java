package whom.bench.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.settings.SettingsFile;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PreviewPane;
import whom.desk.state.Stage;
import whom.resources.Words;
import whom.template.OwnEngines;
import whom.workspace.Samples;

/// The sample shop, opened at its preview without a window.
record SampleShop(Desk desk, Path folder) implements AutoCloseable {
    /// @param into    the folder for the copy of the workspace
    /// @param samples the folder of the sample workspaces
    static SampleShop open(Path into, Path samples) throws Exception {
        Files.createDirectories(into);
        Desk desk = new Desk(new SettingsFile(into.resolve("settings.json")), new Samples(samples, into), Words.of(Locale.ENGLISH),
                Clock.systemUTC(), new OwnEngines());
        desk.send(new Intent.OpenWorkspace(samples.resolve("retail")));
        DeskState opened = until(desk, state -> state.stage() instanceof Stage.Open);
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
        return new SampleShop(desk, opened.stage() instanceof Stage.Open(var open) ? open.facts().folder() : into);
    }

    /// Waits until the preview is so.
    ///
    /// @return the preview
    PreviewPane until(Predicate<PreviewPane> fits) throws Exception {
        return pane(until(desk, state -> fits.test(pane(state))));
    }

    private static PreviewPane pane(DeskState state) {
        return state.stage() instanceof Stage.Open(var open) ? open.preview() : PreviewPane.EMPTY;
    }

    private static DeskState until(Desk desk, Predicate<DeskState> fits) throws Exception {
        CompletableFuture<DeskState> found = new CompletableFuture<>();
        desk.onChange(state -> {
            if (!found.isDone() && fits.test(state)) {
                found.complete(state);
            }
        });
        return fits.test(desk.state()) ? desk.state() : found.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        desk.close();
    }
}
