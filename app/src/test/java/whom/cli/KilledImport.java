package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import whom.sql.Query;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Workspace;

/// An import of many rows into a store that holds people already, by a process of its own that is killed without a word at random moments. Of the
/// rows, a twentieth says what is known, a twentieth something else about known people, and the others are about new ones.
final class KilledImport {
    private static final int KILLED = 137;
    private static final Random DICE = new Random(1_843);

    private final Path home;
    private final Path shop;
    private final Path file;
    private final int rows;
    private final List<String> told = new ArrayList<>();

    KilledImport(Path home, int rows) throws IOException {
        this.home = home;
        this.rows = rows;
        shop = home.resolve("shop");
        file = home.resolve("many.csv");
        write(file, rows, "Rome");
        Path few = home.resolve("few.csv");
        write(few, rows / 20, "Rome");
        Path others = home.resolve("others.csv");
        write(others, rows / 10, "Oslo");
        assertThat(Typed.command("new", shop).code()).isZero();
        assertThat(Typed.command("import", shop, others, "--json").json().path("added").asInt()).isEqualTo(rows / 10);
        assertThat(Typed.command("import", shop, few, "--json").json().path("updated").asInt()).isEqualTo(rows / 20);
    }

    /// A line for each kill.
    List<String> told() {
        return told;
    }

    /// @param first the share of a whole run's time after which the earliest kill may come, so that Java has started
    void killAndRepeat(int kills, double first) throws IOException, InterruptedException, Refusal {
        copy(shop, home.resolve("before"));
        State before = State.of(shop);
        double whole = seconds(() -> assertThat(start().waitFor()).isZero());
        State after = State.of(shop);
        assertThat(after.people()).isEqualTo(rows);
        restore();
        for (int kill = 0; kill < kills;) {
            double moment = whole * (first + (1 - first) * DICE.nextDouble());
            if (killed(moment)) {
                String log = log();
                State now = State.of(shop);
                if (now.equals(before)) {
                    told.add(String.format("killed after %.2f of %.2f s: as before, %s left in its log", moment, whole, log));
                    kill++;
                    continue;
                }
                assertThat(now.data()).as("all of it or nothing").isEqualTo(after.data());
            }
            // It was faster than that.
            whole = Math.min(whole, moment) * 0.98;
            restore();
        }
        assertThat(Typed.command("import", shop, file, "--json").out().strip())
                .isEqualTo("{\"read\":" + rows + ",\"added\":" + (rows - rows / 10) + ",\"updated\":" + rows / 20
                        + ",\"merged\":0,\"rejected\":0,\"unchanged\":" + rows / 20 + "}");
        assertThat(State.of(shop).data()).isEqualTo(after.data());
        assertThat(Typed.command("undo", shop, "--json").json().path("changed_back").asInt()).isEqualTo(rows / 20);
        assertThat(State.of(shop).people()).isEqualTo(before.people());
    }

    /// Whether it still ran.
    private boolean killed(double seconds) throws IOException, InterruptedException {
        Process process = start();
        if (!process.waitFor(Math.round(seconds * 1000), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        assertThat(code).isIn(0, KILLED);
        return code == KILLED;
    }

    private String log() throws IOException {
        Path wal = shop.resolve("profiles.db-wal");
        return Files.exists(wal) ? Files.size(wal) / 1_000 + " kB" : "nothing";
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m", "-classpath", System.getProperty("java.class.path"), "whom.Main", "import", shop.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(home.resolve("said.txt").toFile()).start();
    }

    private void restore() throws IOException {
        try (Stream<Path> all = Files.walk(shop)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Files.delete(one);
            }
        }
        copy(home.resolve("before"), shop);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
    }

    private interface Run {
        void run() throws IOException, InterruptedException;
    }

    private static double seconds(Run run) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Path file, int rows, String city) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("email,first_name,last_name,city,country,points,signup_date,newsletter\n");
            for (int i = 0; i < rows; i++) {
                out.write("person." + i + "@shop" + i % 7 + ".example,First" + i % 997 + ",\"Last, " + i % 4_999 + "\"," + city + ","
                        + (i % 3 == 0 ? "FR" : "DE") + "," + i * 31L % 1_000 + ",2026-0" + (1 + i % 9) + "-1" + i % 10 + "," + (i % 2 == 0)
                        + "\n");
            }
        }
    }

    /// What a store holds.
    ///
    /// @param schema every table and index
    /// @param sums   of each table: how many rows, and a sum over their checksums
    /// @param said   how the workspace's file describes it
    private record State(long people, long revision, List<String> schema, List<String> sums, String said) {
        static State of(Path shop) throws Refusal, IOException {
            Workspace workspace = Workspace.open(shop);
            try (Store store = Store.open(workspace.storeFile(), workspace.manifest().schema())) {
                assertThat(texts(store, "PRAGMA integrity_check")).containsExactly("ok");
                List<String> sums = new ArrayList<>();
                for (String table : texts(store, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
                    long columns = store.number(new Query("SELECT count(*) FROM pragma_table_info('" + table + "')", List.of()),
                            new Cancellation());
                    long[] sum = new long[2];
                    store.rows(new Query("SELECT * FROM " + table, List.of()), row -> {
                        CRC32 crc = new CRC32();
                        for (int i = 0; i < columns; i++) {
                            crc.update((row.text(i) + "|").getBytes(StandardCharsets.UTF_8));
                        }
                        sum[0]++;
                        sum[1] += crc.getValue();
                    }, new Cancellation());
                    sums.add(table + " " + sum[0] + " " + sum[1]);
                }
                return new State(store.people(), store.revision(), texts(store,
                        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"), sums,
                        Files.readString(shop.resolve("workspace.json")));
            }
        }

        private static List<String> texts(Store store, String sql) {
            List<String> texts = new ArrayList<>();
            store.rows(new Query(sql, List.of()), row -> texts.add(String.valueOf(row.text(0))), new Cancellation());
            return texts;
        }

        /// Without when it came there.
        List<String> data() {
            return Stream.concat(sums.stream().filter(sum -> !sum.startsWith("log ") && !sum.startsWith("meta ")), schema.stream())
                    .toList();
        }
    }
}
