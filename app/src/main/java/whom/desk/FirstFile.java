package whom.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import whom.file.Table;
import whom.intake.Content;
import whom.intake.Import;
import whom.intake.ImportRequest;
import whom.intake.Mapping;
import whom.intake.Report;
import whom.store.Store;
import whom.text.Folding;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.text.Refusal;
import whom.workspace.Workspace;

/// A workspace made of nothing but a file of people: the first minute of somebody who has a list and no workspace yet.
final class FirstFile {
    /// Columns that tell people apart, the surest first; white space, case and signs aside.
    private static final List<String> KEYS = List.of("email", "emailaddress", "mail", "emailadresse", "customerid", "userid", "contactid",
            "id",
            "phone");
    private static final String REJECTS = "rejected.csv";

    private FirstFile() {
    }

    /// What came of it.
    ///
    /// @param rejects the file with the rows that could not be read, if there are any
    record Made(Path folder, Report report, Optional<Path> rejects) {}

    /// Makes the workspace below the parent, in a folder called like the file, and imports the people; when that fails nothing is left.
    ///
    /// @throws Refusal               when the file cannot be read or has no column that tells people apart, with what to do
    /// @throws CancellationException when cancelled
    static Made begin(Path file, Path parent, ZoneId zone, Clock clock, Progress progress, Cancellation cancellation) throws Refusal {
        String key = key(file);
        Path folder = free(parent, bareName(file));
        try {
            Workspace workspace = Workspace.create(folder, zone, key);
            Path rejects = folder.resolve(REJECTS);
            Report report;
            try (Store store = workspace.openStore(progress, cancellation)) {
                report = new Import(store, zone, workspace.manifest().uniting(), clock)
                        .run(new ImportRequest(file, List.of(), Content.PROFILES, Mapping.NONE, false, false, rejects), progress,
                                cancellation);
            }
            if (report.read() == 0) {
                throw new Refusal(file + ": has the names of columns and nobody below them");
            }
            workspace.save(workspace.manifest().with(report.schema()));
            if (report.rejected() == 0) {
                Files.deleteIfExists(rejects);
            }
            return new Made(folder, report, report.rejected() == 0 ? Optional.empty() : Optional.of(rejects));
        } catch (Refusal | RuntimeException e) {
            remove(folder);
            throw e;
        } catch (IOException e) {
            remove(folder);
            throw new Refusal(folder + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    /// The column that tells people apart.
    private static String key(Path file) throws Refusal {
        List<String> header;
        try (Table table = Table.open(file)) {
            header = table.header();
        }
        for (String known : KEYS) {
            for (String column : header) {
                if (Folding.bare(column).equals(known)) {
                    return column.strip();
                }
            }
        }
        throw new Refusal(file + ": no column tells people apart; name one of them email, customer_id or id (columns: "
                + String.join(", ", header.stream().filter(name -> !name.isBlank()).limit(30).toList()) + ")");
    }

    /// `people.csv.gz` → `people`.
    private static String bareName(Path file) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.(csv|tsv|txt)?(\\.gz)?$", "").strip();
        return name.isEmpty() ? "people" : name;
    }

    private static Path free(Path parent, String name) {
        return Stream.iterate(1, n -> n + 1).map(n -> parent.resolve(n == 1 ? name : name + " " + n))
                .filter(folder -> !Files.exists(folder))
                .findFirst().orElseThrow();
    }

    private static void remove(Path folder) {
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
