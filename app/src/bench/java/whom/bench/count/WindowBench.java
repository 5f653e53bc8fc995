package whom.bench.count;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import whom.bench.count.fill.FilledWorkspace;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.settings.SettingsFile;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PeopleTable;
import whom.resources.Words;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.template.OwnEngines;
import whom.view.WhomWindow;
import whom.workspace.Samples;

/// Opens the window on a million people on the headless platform, edits the rule again and again without ever repeating a value, and tells how
/// long the JavaFX thread let anybody wait meanwhile. What is done for the first time, such as making a tab or a hundred rows, is told apart.
public final class WindowBench {
    private static final int EDITS = 330;
    /// So many edits come before the JVM has compiled what they run.
    private static final int COLD = 30;
    private static final long PAUSE_MILLIS = 150;

    private WindowBench() {
    }

    /// @param args the folder for the workspace, and how many people
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[1]);
        Path folder = Path.of(args[0]).resolve("window-" + people);
        FilledWorkspace.in(folder, people);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Words words = Words.of(Locale.ENGLISH);
        Desk desk = new Desk(new SettingsFile(folder.resolve("settings.json")), new Samples(null, folder), words, Clock.systemUTC(), new OwnEngines());
        CompletableFuture<Scene> window = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            new WhomWindow(stage, desk, words).open();
            window.complete(stage.getScene());
        });
        window.get();
        long start = System.nanoTime();
        desk.send(new Intent.OpenWorkspace(folder));
        until(desk, s -> counted(s) != null);
        System.out.printf(Locale.ROOT, "Opened and counted the first segment in %.1f s%n", (System.nanoTime() - start) / 1e9);
        try (Waits waits = new Waits()) {
            first(waits, "The people tab", () -> desk.send(new Intent.ChooseTab(Tab.PEOPLE)));
            edits(waits, desk, "the people tab, two conditions new in each", i -> small(i, 1));
            first(waits, "The export tab", () -> desk.send(new Intent.ChooseTab(Tab.EXPORT)));
            edits(waits, desk, "the export tab, two conditions new in each", i -> small(i, 2));
            desk.send(new Intent.ChooseTab(Tab.PEOPLE));
            first(waits, "A rule of a hundred conditions", () -> {
                write(desk, hundred(EDITS));
                until(() -> window.get().getRoot().lookupAll(".condition-row").size() == 100);
            });
            edits(waits, desk, "the people tab, one of a hundred conditions in ten groups new in each", WindowBench::hundred);
        }
        list(desk);
        Platform.exit();
    }

    /// The list of everybody: in another order, and far down in it.
    private static void list(Desk desk) throws Exception {
        write(desk, "email IS SET");
        until(desk, s -> table(s).current());
        for (String attribute : List.of("ltv", "city", "signup_at")) {
            double first = took(desk, new Intent.SortPeople(attribute, true), s -> sorted(s, attribute, true) && table(s).has(0));
            double turned = took(desk, new Intent.SortPeople(attribute, false), s -> sorted(s, attribute, false) && table(s).has(0));
            long far = table(desk.state()).total() * 2 / 3;
            double jumped = took(desk, new Intent.LookAtPeople(far, far + 30), s -> table(s).has(far) && table(s).has(far + 30));
            double again = took(desk, new Intent.SortPeople(attribute, true), s -> sorted(s, attribute, true) && table(s).has(0));
            System.out.printf(Locale.ROOT, "The list of %,d people by %s: %.0f ms the first time, %.0f the other way, %.0f far down, %.0f again%n",
                    table(desk.state()).total(), attribute, first, turned, jumped, again);
        }
    }

    private static PeopleTable table(DeskState state) {
        return state.stage() instanceof whom.desk.state.Stage.Open(var open) ? open.people().table() : PeopleTable.EMPTY;
    }

    private static boolean sorted(DeskState state, String attribute, boolean descending) {
        PeopleTable.Sorting sorting = table(state).sorting();
        return table(state).current() && sorting != null && sorting.column().equals(attribute) && sorting.descending() == descending;
    }

    private static double took(Desk desk, Intent intent, Predicate<DeskState> holds) throws Exception {
        long start = System.nanoTime();
        desk.send(intent);
        until(desk, holds);
        return (System.nanoTime() - start) / 1e6;
    }

    private static String small(int edit, int round) {
        return "ltv >= " + (edit + 1) * 7 + "." + round + "1 AND (country IN ('FR', 'DE') OR DID page_view AT LEAST " + (edit % 9 + 2) + " TIMES IN LAST "
                + (20 + edit + 40 * round) + " DAYS)";
    }

    /// Ten groups of ten, one value of which is another in each edit.
    private static String hundred(int edit) {
        return IntStream.range(0, 10).mapToObj(group -> IntStream.range(0, 10).mapToObj(row -> {
            int spent = group * 37 + row * 5 + (group == edit % 10 && row == edit / 10 % 10 ? 400 + edit : 1);
            return row % 3 == 0 ? "ltv >= " + spent : row % 3 == 1 ? "orders >= " + spent : "DID page_view AT LEAST " + spent + " TIMES IN LAST 90 DAYS";
        }).collect(Collectors.joining(" OR ", "(", ")"))).collect(Collectors.joining(" AND "));
    }

    private static void write(Desk desk, String text) throws Exception {
        desk.send(new Intent.WriteText(text));
        String canonical = RuleText.parse(text) instanceof Parsed.Tree tree ? RuleText.print(tree.rule()) : text;
        until(desk, s -> canonical.equals(counted(s)));
    }

    /// Something that may take its time and fail.
    private interface Act {
        void run() throws Exception;
    }

    private static void first(Waits waits, String what, Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        drawn();
        System.out.printf(Locale.ROOT, "%s for the first time: there after %.0f ms, nobody waited longer than %.0f ms%n", what,
                (System.nanoTime() - start) / 1e6, Arrays.stream(waits.taken()).max().orElse(0));
    }

    private static void edits(Waits waits, Desk desk, String beside, IntFunction<String> texts) throws Exception {
        System.out.println("Beside " + beside);
        edits(waits, desk, "cold", 0, COLD, texts);
        edits(waits, desk, "warm", COLD, EDITS, texts);
    }

    private static void edits(Waits waits, Desk desk, String name, int from, int to, IntFunction<String> texts) throws Exception {
        List<Double> took = new ArrayList<>();
        List<Double> longest = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            long start = System.nanoTime();
            write(desk, texts.apply(i));
            took.add((System.nanoTime() - start) / 1e6);
            // As somebody who types fast.
            Thread.sleep(PAUSE_MILLIS);
            drawn();
            double[] now = waits.taken();
            longest.add(Arrays.stream(now).max().orElse(0));
            Arrays.stream(now).forEach(all::add);
        }
        System.out.printf(Locale.ROOT, "  %s, %d edits: %.0f ms to the number at the median, %.0f at worst; of %,d messages half waited %.1f ms at most, "
                + "99 %% %.1f ms; the longest of an edit: median %.0f ms, 99 %% %.0f ms, worst %.0f ms%n", name, took.size(), share(took, 0.5),
                share(took, 1), all.size(), share(all, 0.5), share(all, 0.99), share(longest, 0.5), share(longest, 0.99), share(longest, 1));
    }

    private static double share(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)];
    }

    /// Waits until the JavaFX thread has done what it was asked so far.
    private static void drawn() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(done::countDown);
        done.await();
    }

    private static @Nullable String counted(DeskState state) {
        Draft draft = state.stage() instanceof whom.desk.state.Stage.Open(var open) ? open.draft() : null;
        return draft != null && draft.tally().current() ? draft.text() : null;
    }

    private static void until(Desk desk, Predicate<DeskState> holds) throws Exception {
        CompletableFuture<DeskState> found = new CompletableFuture<>();
        desk.onChange(state -> {
            if (!found.isDone() && holds.test(state)) {
                found.complete(state);
            }
        });
        if (!holds.test(desk.state())) {
            found.get(120, TimeUnit.SECONDS);
        }
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        FutureTask<Boolean> look;
        do {
            look = new FutureTask<>(holds);
            Platform.runLater(look);
        } while (!look.get());
    }
}
