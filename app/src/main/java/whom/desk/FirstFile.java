package whom.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import whom.desk.Desk.Ground;
import whom.desk.intake.FileLook;
import whom.desk.intake.FirstKey;
import whom.desk.intake.Looked;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.Workspace;

/// A workspace for nothing but a file: the first minute of somebody who has a list and no workspace yet.
final class FirstFile {
    private FirstFile() {
    }

    /// The session of a workspace that was made for a file, which was looked at.
    record Begun(Session session, FileLook look) {}

    /// Looks at the file before anything is made for it, so that one which is of no use leaves nothing behind. On a background thread.
    ///
    /// @throws Refusal               when the file cannot be read or has no column that tells people apart, with what to do
    /// @throws CancellationException when cancelled
    static Begun begin(Path file, Path parent, Ground ground, Progress progress, Cancellation cancellation) throws Refusal {
        FileLook look = FileLook.at(file.toAbsolutePath().normalize(), ground.words().text("intake.looking"), progress, cancellation);
        Path folder = workspace(look, parent, ground.clock().getZone());
        try {
            return new Begun(Opening.open(folder, ground, progress, cancellation), look);
        } catch (Refusal | RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    /// Makes the workspace below the parent, in a folder called like the file, with the column as its key that tells people apart.
    private static Path workspace(FileLook look, Path parent, ZoneId zone) throws Refusal {
        String key = key(look, zone);
        Path folder = free(parent, bareName(look.file()));
        try {
            return Workspace.create(folder, zone, key).folder();
        } catch (Refusal | RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    /// Of the first table that has one.
    private static String key(FileLook look, ZoneId zone) throws Refusal {
        Optional<Refusal> first = Optional.empty();
        for (Looked table : look.tables()) {
            try {
                return FirstKey.of(table, zone);
            } catch (Refusal refusal) {
                first = first.or(() -> Optional.of(refusal));
            }
        }
        throw first.orElseThrow();
    }

    /// `people.csv.gz` → `people`.
    private static String bareName(Path file) {
        String name = file.getFileName().toString().replaceFirst("(?i)(\\.(csv|tsv|txt|xlsx|jsonl?|ndjson))?(\\.(gz|zip))?$", "").strip();
        return name.isEmpty() ? "people" : name;
    }

    private static Path free(Path parent, String name) {
        return Stream.iterate(1, n -> n + 1).map(n -> parent.resolve(n == 1 ? name : name + " " + n))
                .filter(folder -> !Files.exists(folder))
                .findFirst().orElseThrow();
    }

    /// Takes the folder away again.
    static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left is an empty workspace, which does no harm.
        }
    }
}
