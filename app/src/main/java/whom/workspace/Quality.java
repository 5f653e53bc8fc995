package whom.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import whom.audience.quality.Change;
import whom.audience.quality.DataQuality;
import whom.audience.quality.QualityReading;
import whom.audience.quality.Snapshot;
import whom.audience.quality.Watch;
import whom.intake.Orderly;
import whom.moment.AsOf;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// How good the data of a workspace is, beside how good it was after earlier imports.
///
/// @param history the oldest first, without what was kept of the data as it is
public record Quality(DataQuality now, List<Snapshot> history) {
    public Quality {
        history = List.copyOf(history);
    }

    /// Reads all the data.
    ///
    /// @throws Refusal when what was kept of earlier imports can't be read
    /// @throws java.util.concurrent.CancellationException when taken back
    public static Quality read(Workspace workspace, Store store, AsOf asOf, Progress progress, Cancellation cancellation) throws Refusal {
        List<Snapshot> kept = workspace.qualityHistory().snapshots();
        DataQuality now = reading(workspace, asOf).read(store, progress, cancellation);
        boolean isKept = !kept.isEmpty() && tellTheSame(kept.getLast(), now.snapshot(""));
        return new Quality(now, isKept ? kept.subList(0, kept.size() - 1) : kept);
    }

    /// Keeps how good the data is after an import.
    ///
    /// @param files that were imported
    public static void keep(Workspace workspace, Store store, AsOf asOf, List<Path> files, Progress progress, Cancellation cancellation)
            throws Refusal {
        String source = files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        workspace.qualityHistory().add(reading(workspace, asOf).read(store, progress, cancellation).snapshot(source));
    }

    /// What fell below the usual.
    public List<Change> alerts() {
        return Watch.alerts(history, now.snapshot(""));
    }

    /// What is not as it was after the import before; nothing when there was none.
    public List<Change> changes() {
        return history.isEmpty() ? List.of() : Watch.changes(history.getLast(), now.snapshot(""));
    }

    private static QualityReading reading(Workspace workspace, AsOf asOf) {
        Manifest manifest = workspace.manifest();
        return new QualityReading(Orderly::of, Set.copyOf(manifest.uniting().with(manifest.schema().key()).identities()), asOf);
    }

    private static boolean tellTheSame(Snapshot one, Snapshot other) {
        return one.people() == other.people() && one.attributes().equals(other.attributes()) && one.events().equals(other.events());
    }
}
