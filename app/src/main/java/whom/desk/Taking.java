package whom.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.desk.intake.OpenFile;
import whom.desk.intake.OpenTable;
import whom.file.SafeName;
import whom.intake.Import;
import whom.intake.ImportRequest;
import whom.intake.Mapping;
import whom.intake.Report;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.store.LogEntry;
import whom.store.Undone;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.Manifest;
import whom.workspace.Quality;

/// Takes files into the store of a session, on trial or for good, and back out of it.
final class Taking {
    private final Site site;

    Taking(Site site) {
        this.site = site;
    }

    /// What would become of it; the store stays as it is.
    Report tryOut(OpenFile file, Progress progress, Cancellation cancellation) throws Refusal {
        return run(file, true, null, progress, cancellation);
    }

    /// What came of it.
    ///
    /// @param rejects the files with the rows that were not taken, beside each other when several tables had some
    record Taken(Report report, @Nullable Path rejects) {}

    /// Takes the wanted tables, all of them or nothing.
    Taken take(OpenFile file, Progress progress, Cancellation cancellation) throws Refusal {
        Path folder = site.workspace().folder().resolve("rejects");
        Path rejects = folder.resolve(SafeName.of(bare(file.file()), "rows") + ".csv");
        try {
            Files.createDirectories(folder);
            Report report = run(file, false, rejects, progress, cancellation);
            if (report.rejected() == 0) {
                Files.deleteIfExists(rejects);
            }
            return new Taken(report, report.rejected() == 0 ? null : file.wanted().size() == 1 ? rejects : folder);
        } catch (IOException e) {
            throw new Refusal(folder + ": can't be written: " + e.getMessage(), e);
        }
    }

    private static String bare(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)(\\.[a-z]{2,6})?(\\.gz)?$", "");
    }

    private Report run(OpenFile file, boolean dry, @Nullable Path rejects, Progress progress, Cancellation cancellation) throws Refusal {
        Map<String, Mapping> byPart = new HashMap<>();
        file.wanted().forEach(table -> byPart.put(table.looked().part().name(), table.written()));
        List<String> parts = file.wanted().stream().map(table -> table.looked().part().name()).toList();
        Manifest manifest = site.workspace().manifest();
        return new Import(site.store(), manifest.zone(), manifest.uniting(), site.ground().clock())
                .run(new ImportRequest(file.file(), parts, null, Mapping.NONE, file.adds(), dry, rejects, byPart), progress, cancellation);
    }

    /// Keeps how good the data is now, to be held against the next import.
    void keepQuality(OpenFile file, Cancellation cancellation) throws Refusal {
        AsOf now = new AsOf(site.ground().clock().instant(), site.workspace().manifest().zone());
        Quality.keep(site.workspace(), site.store(), now, List.of(file.file()), Progress.SILENT, cancellation);
    }

    /// Writes down what an import brought that the workspace did not know: in workspace.json, and for this session.
    void learn(Schema brought) throws Refusal {
        Schema known = site.schema();
        List<Attribute> named = brought.attributes().stream()
                .map(attribute -> known.attribute(attribute.name()).filter(a -> a.name().equals(attribute.name())).orElse(attribute))
                .toList();
        Schema whole = new Schema(brought.key(), named, brought.events(), brought.channels());
        if (!whole.equals(known)) {
            site.workspace().save(site.workspace().manifest().with(whole));
            site.vocabulary().learn(whole);
        }
    }

    /// Keeps what the columns of the wanted tables mean for the next file of that kind. What a recipe says by itself need not be kept.
    ///
    /// @return the last file written, or null for none
    @Nullable
    Path remember(OpenFile file) throws Refusal {
        Path last = null;
        for (OpenTable table : file.wanted()) {
            if (table.isTouched() || table.plan().recipe() == null) {
                last = site.mappings().save(table.written(), table.saved());
            }
        }
        return last;
    }

    /// Everything that changed the data, the newest first.
    List<LogEntry> log(Cancellation cancellation) {
        return site.imports().log(cancellation);
    }

    /// Takes an entry of the log back.
    Undone undo(long entry, Progress progress, Cancellation cancellation) throws Refusal {
        return site.imports().undo(site.imports().entry(entry), progress, cancellation);
    }
}
