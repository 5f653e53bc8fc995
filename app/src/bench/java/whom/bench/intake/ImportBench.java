package whom.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whom.bench.count.measure.Machine;
import whom.intake.Content;
import whom.intake.Import;
import whom.intake.ImportRequest;
import whom.intake.Mapping;
import whom.intake.Report;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// A million people with twenty columns and ten million events from CSV into a new store, beside SQLite's own shell, in turns; then the same files
/// again. Run it with a heap of 512 MB.
public final class ImportBench {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private ImportBench() {
    }

    /// @param arguments the folder for files, then how many people and how many times
    public static void main(String[] arguments) throws IOException, InterruptedException, Refusal {
        Path folder = Path.of(arguments[0]).resolve("intake");
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Files20 files = Files20.in(folder, people, people * 10);
        List<double[]> times = new ArrayList<>();
        Shell shell = new Shell(folder);
        boolean peer = !Shell.version().isEmpty();
        for (int round = 0; round < rounds; round++) {
            double[] time = new double[7];
            if (peer) {
                time[0] = shell.people(files.peopleShaped());
                time[1] = shell.events(files.eventsShaped());
            }
            ours(folder, files, time);
            times.add(time);
            System.out.printf(Locale.ROOT, "round %d: sqlite3 people %.1f s, events %.1f s; Whom people %.1f s, events %.1f s; again %.1f s, row by row %.1f s, events again %.1f s%n",
                    round + 1, time[0], time[1], time[2], time[3], time[4], time[5], time[6]);
        }
        System.out.println(table(times, people, peer));
    }

    private static void ours(Path folder, Files20 files, double[] time) throws IOException, Refusal {
        Path file = folder.resolve("profiles.db");
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + end));
        }
        Schema schema = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())), List.of(), List.of("email"));
        try (Store store = Store.open(file, schema)) {
            time[2] = run(store, files.people(), Content.PROFILES, Mapping.NONE);
            time[4] = run(store, files.people(), Content.PROFILES, Mapping.NONE);
            // A mapping that says nothing new makes it another way of reading, so that no row is taken on trust.
            time[5] = run(store, files.people(), Content.PROFILES, Mapping.NONE.from("again"));
            time[3] = run(store, files.events(), Content.EVENTS, Mapping.NONE);
            time[6] = run(store, files.events(), Content.EVENTS, Mapping.NONE);
        }
    }

    private static double run(Store store, Path file, Content content, Mapping mapping) throws Refusal {
        long started = System.nanoTime();
        Report report = new Import(store, ZONE, Uniting.byKey("email"), Clock.systemUTC())
                .run(new ImportRequest(file, List.of(), content, mapping, false, false, null), Progress.SILENT, new Cancellation());
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.rejects().toString());
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static String table(List<double[]> times, int people, boolean peer) throws IOException {
        double[] median = new double[7];
        for (int i = 0; i < median.length; i++) {
            int at = i;
            double[] sorted = times.stream().mapToDouble(time -> time[at]).sorted().toArray();
            median[i] = sorted[sorted.length / 2];
        }
        return String.format(Locale.ROOT, "%,d people, %,d events, medians of %d rounds. %s. sqlite3 %s.%n%n"
                + "| | sqlite3 `.import` and indexes | Whom | ratio |%n|---|---|---|---|%n"
                + "| people, 20 columns | %.1f s | %.1f s | %.2f |%n| events | %.1f s | %.1f s | %.2f |%n"
                + "| the same people again | | %.1f s | %.1f x faster than the first time |%n"
                + "| the same, row by row | | %.1f s | %.1f x |%n| the same events again | | %.1f s | |%n", people, people * 10, times.size(),
                Machine.told(LocalDate.now(ZONE)), peer ? Shell.version() : "is not installed", median[0], median[2], median[2] / median[0],
                median[1], median[3], median[3] / median[1], median[4], median[2] / median[4], median[5], median[2] / median[5], median[6]);
    }
}
