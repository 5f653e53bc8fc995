package whom.bench.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
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

/// Saves a template of the sample shop again and again as an editor does, and tells how long it takes until the preview's state shows it.
public final class ReloadBench {
    private static final int SAVES = 220;
    /// So many come before the JVM has compiled what they run.
    private static final int COLD = 20;
    private static final String TEMPLATE = "spring-banner";
    private static final String SAID = "A made-up shop";

    private ReloadBench() {
    }

    /// @param args the folder for the workspace, and that of the sample workspaces
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).resolve("reload");
        Files.createDirectories(folder);
        Desk desk = new Desk(new SettingsFile(folder.resolve("settings.json")), new Samples(Path.of(args[1]), folder), Words.of(Locale.ENGLISH),
                Clock.systemUTC(), new OwnEngines());
        desk.send(new Intent.OpenWorkspace(Path.of(args[1]).resolve("retail")));
        DeskState opened = until(desk, state -> state.stage() instanceof Stage.Open);
        Path file = opened.stage() instanceof Stage.Open(var open)
                ? open.facts().folder().resolve("templates").resolve(TEMPLATE + ".liquid")
                : folder;
        desk.send(new Intent.ChooseTemplate(TEMPLATE));
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
        until(desk, state -> pane(state).page() != null && !pane(state).counting());
        String source = Files.readString(file);
        double[] took = new double[SAVES];
        for (int i = 0; i < SAVES; i++) {
            String mark = "Save number " + i + ".";
            long start = System.nanoTime();
            Files.writeString(file, source.replace(SAID, mark + " " + SAID));
            until(desk, state -> shows(state, mark));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Files.writeString(file, source);
        desk.close();
        double[] warm = Arrays.copyOfRange(took, COLD, SAVES);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "From save to state, %d saves of %s: half within %.0f ms, nine of ten within %.0f, the slowest %.0f; the first %.0f%n",
                warm.length, TEMPLATE, warm[warm.length / 2], warm[warm.length * 9 / 10], warm[warm.length - 1], took[0]);
    }

    private static boolean shows(DeskState state, String mark) {
        PreviewPane.Page page = pane(state).page();
        return page != null && page.html().contains(mark);
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
}
