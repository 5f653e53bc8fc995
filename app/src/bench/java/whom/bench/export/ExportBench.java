package whom.bench.export;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import whom.audience.Bitmap;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.Receipt;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.moment.AsOf;
import whom.store.Store;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.Addressees;
import whom.workspace.Delivery;

/// Writes everyone to a file for Braze and lets `sqlite3 -csv` answer the same query into a file, in turn; then e-mails and phones for Meta, hashed,
/// beside the same columns as they are.
public final class ExportBench {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> TEN = List.of("first_name", "last_name", "phone", "city", "country", "birth_date", "signup_at",
            "orders", "vip");
    private static final String SQL = "SELECT p._key, 'subscribed', p.first_name, p.last_name, p.phone, p.city, p.country, p.birth_date, "
            + "strftime('%Y-%m-%dT%H:%M:%SZ', p.signup_at / 1000, 'unixepoch'), p.orders, p.vip FROM people p JOIN consents c "
            + "ON c.person = p._id AND c.channel = 'email' AND c.state = 1 WHERE NOT EXISTS (SELECT 1 FROM suppressions s "
            + "WHERE s.key = p._key AND s.channel IN ('', 'email')) ORDER BY p._id";

    private ExportBench() {
    }

    /// @param args the folder for the data, how many people, and how often each thing is measured
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        Path folder = Path.of(args[0]).resolve("export-" + people);
        try (Store store = Crowd.of(folder, people)) {
            Path out = folder.resolve("out");
            double[] ours = new double[rounds];
            double[] noted = new double[rounds];
            double[] shell = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ours[round] = seconds(() -> write(store, "braze", TEN, people, out));
                shell[round] = seconds(() -> shell(store.file(), folder.resolve("shell.csv")));
                noted[round] = seconds(() -> deliver(store, people, out));
            }
            tell("Braze, 10 columns, written", ours);
            tell("Braze, 10 columns, written and noted in the store", noted);
            tell("sqlite3 -csv", shell);
            System.out.printf(Locale.ROOT, "%.1f times as fast as sqlite3%n", median(shell) / median(ours));
            meta(store, people, out, rounds);
            System.out.printf(Locale.ROOT, "The peaks of all parts of the heap together: %d MB%n", peak() >> 20);
        }
    }

    private static void meta(Store store, int people, Path out, int rounds) throws Exception {
        if (PresetShelf.open(null).presets().stream().noneMatch(preset -> preset.id().equals("meta-ads"))) {
            return;
        }
        double[] hashed = new double[rounds];
        double[] plain = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            plain[round] = seconds(() -> write(store, "braze", List.of("phone"), people, out));
            hashed[round] = seconds(() -> write(store, "meta-ads", List.of("phone"), people, out));
        }
        tell("E-mail and phone as they are", plain);
        tell("E-mail and phone for Meta, hashed", hashed);
        System.out.printf(Locale.ROOT, "Hashing takes %.2f times as long%n", median(hashed) / median(plain));
    }

    private static void write(Store store, String preset, List<String> columns, int people, Path out) throws Exception {
        ExportRequest request = request(PresetShelf.open(null).preset(preset), columns);
        Cancellation never = new Cancellation();
        Addressees to = Addressees.of(store, Bitmap.upTo(people), request.preset(), never);
        Receipt receipt = new Exporter(CLOCK).write(request, to.people(), to.suppressions(), out, _ -> {}, Progress.SILENT, never);
        check(receipt, people);
        empty(out);
    }

    private static void deliver(Store store, int people, Path out) throws Exception {
        Bitmap everyone = Bitmap.upTo(people);
        Delivery delivery = Delivery.of(store, new Exporter(CLOCK), request(PresetShelf.open(null).preset("braze"), TEN), everyone,
                Map.of("everyone", everyone), out, Progress.SILENT, new Cancellation());
        check(delivery.receipt(), people);
        empty(out);
    }

    private static ExportRequest request(Preset preset, List<String> columns) {
        return new ExportRequest("everyone", "ALL ()", new AsOf(CLOCK.instant(), ZoneOffset.UTC), Crowd.SCHEMA, preset, columns);
    }

    private static void check(Receipt receipt, int people) {
        if (receipt.counts().written() != people) {
            throw new IllegalStateException("written " + receipt.counts().written() + " of " + people + ": " + receipt.counts());
        }
    }

    private static void shell(Path store, Path file) throws IOException, InterruptedException {
        int code = new ProcessBuilder("sqlite3", "-csv", "-header", store.toString(), SQL).redirectErrorStream(true)
                .redirectOutput(new File(file.toString())).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("sqlite3: " + Files.readString(file));
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private interface Run {
        void run() throws Exception;
    }

    private static double seconds(Run run) throws Exception {
        long start = System.nanoTime();
        run.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void tell(String what, double[] seconds) {
        System.out.printf(Locale.ROOT, "%s: half within %.2f s, the first %.2f s%n", what, median(seconds), seconds[0]);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    }
}
