package whom.bench.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// SQLite's own shell: its `.import` into the same tables, then the same indexes, with the same journal.
record Shell(Path folder) {
    private static final String PEOPLE = "CREATE TABLE people(_id INTEGER PRIMARY KEY, _key TEXT NOT NULL, _entry INTEGER, email TEXT, "
            + "first_name TEXT, last_name TEXT, phone TEXT, company TEXT, street TEXT, city TEXT, postcode TEXT, country TEXT, language TEXT, "
            + "plan TEXT, source TEXT, segment_note TEXT, birth_date TEXT, orders NUMERIC, ltv NUMERIC, score NUMERIC, vip INTEGER, "
            + "signed_up_at INTEGER, last_seen_at INTEGER);";
    private static final String EVENTS = "CREATE TABLE events(id INTEGER PRIMARY KEY, person INTEGER NOT NULL, kind INTEGER NOT NULL, "
            + "at INTEGER NOT NULL, properties TEXT);";

    /// Its version, empty when it is not installed.
    static String version() {
        try {
            Process process = new ProcessBuilder("sqlite3", "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ", -1)[0];
            return process.waitFor() == 0 ? version : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /// @return seconds
    double people(Path shaped) throws IOException, InterruptedException {
        return run("people.db", PEOPLE, shaped, "people", "CREATE UNIQUE INDEX people_by_key ON people(_key);");
    }

    /// @return seconds
    double events(Path shaped) throws IOException, InterruptedException {
        return run("events.db", EVENTS, shaped, "events", "CREATE INDEX events_by_person ON events(kind, person, at);");
    }

    private double run(String name, String table, Path file, String into, String index) throws IOException, InterruptedException {
        Path database = folder.resolve(name);
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(database + end));
        }
        Path script = Files.writeString(folder.resolve("script.sql"), "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = NORMAL;\n"
                + "PRAGMA cache_size = -262144;\n" + table + "\n.mode csv\n.import " + file + " " + into + "\n" + index + "\n");
        long started = System.nanoTime();
        Process process = new ProcessBuilder("sqlite3", database.toString(), ".read " + script).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("sqlite3: " + said);
        }
        return (System.nanoTime() - started) / 1e9;
    }
}
