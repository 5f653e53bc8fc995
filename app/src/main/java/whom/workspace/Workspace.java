package whom.workspace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// An open workspace folder. Files are read when asked for; each save replaces one file as a whole or not at all.
///
/// Safe for several threads.
@SuppressWarnings({ "DoNotCallSuggester", "ObjectToString", "UnusedMethod" }) // only until the bodies land
public final class Workspace {
    private final Path folder;
    private Manifest manifest;

    private Workspace(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /// Opens a folder that holds a workspace.json.
    ///
    /// @throws Refusal when there is none, or it cannot be read, with file, line and column
    public static Workspace open(Path folder) throws Refusal {
        throw new UnsupportedOperationException(folder.toString());
    }

    /// Makes a new workspace in a folder that is not there yet or is empty.
    public static Workspace create(Path folder, ZoneId zone, String key) throws Refusal {
        throw new UnsupportedOperationException(folder + key + zone);
    }

    public Path folder() {
        return folder;
    }

    /// The SQLite file of this workspace.
    public Path storeFile() {
        return folder.resolve("profiles.db");
    }

    public synchronized Manifest manifest() {
        return manifest;
    }

    /// Replaces workspace.json; fields that this version does not know stay as they were.
    public synchronized void save(Manifest changed) throws Refusal {
        manifest = changed;
    }

    /// Every file of `segments/`, by id.
    public List<Listed<Segment>> segments() throws Refusal {
        throw new UnsupportedOperationException();
    }

    /// One segment.
    ///
    /// @throws Refusal when there is none of that id, with a near match, or it is broken
    public Segment segment(String id) throws Refusal {
        throw new UnsupportedOperationException(id);
    }

    /// Writes a segment's file, new or changed; fields that this version does not know stay as they were.
    ///
    /// @throws Refusal when the file is no longer as this object last read or wrote it: somebody else's change would be lost
    public void save(Segment segment) throws Refusal {
        throw new UnsupportedOperationException(segment.id());
    }

    /// An id for a new segment of that name that no file has yet: `Loyal in Asia` → `loyal-in-asia`.
    public String freeSegmentId(String name) throws Refusal {
        throw new UnsupportedOperationException(name);
    }

    /// Removes a segment's file.
    public void deleteSegment(String id) throws Refusal {
        throw new UnsupportedOperationException(id);
    }

    /// Whether the store must first be built from `data/`.
    public boolean needsBuild() {
        throw new UnsupportedOperationException();
    }

    /// Builds the store from `data/` beside its final place and moves it there once complete; cancelled or failed, nothing is left.
    public void buildStore(Progress progress, Cancellation cancellation) throws Refusal {
        throw new UnsupportedOperationException(progress.toString() + cancellation);
    }
}
