package whom.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import whom.text.Refusal;

/// What segments said before: copies of their files in `segments/.versions/<id>/`, each named by the moment until which it held. Plain files of
/// the same form, so that they can be read, copied and thrown away by hand.
record SegmentVersions(Path folder) {
    /// Enough for months of work on a segment, and no more than a folder can hold well.
    private static final int MOST = 50;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /// Keeps what the file says, which holds until now; the oldest beyond the most goes.
    void keep(String id, Path file, Instant now) throws Refusal {
        Path there = folder.resolve(id);
        Folders.write(there, NAME.format(now) + ".json", JsonFiles.text(file));
        List<String> names = Folders.names(there, ".json");
        for (String old : names.subList(0, Math.max(0, names.size() - MOST))) {
            try {
                Files.deleteIfExists(there.resolve(old + ".json"));
            } catch (IOException kept) {
                // One too many does no harm.
            }
        }
    }

    /// Whether a segment of that id has left any, maybe one that is gone.
    boolean has(String id) {
        return Files.isDirectory(folder.resolve(id));
    }

    /// Those that can be read, the newest first.
    List<SegmentVersion> all(String id) throws Refusal {
        Path there = folder.resolve(id);
        List<SegmentVersion> all = new ArrayList<>();
        for (String name : Folders.names(there, ".json").reversed()) {
            Path file = there.resolve(name + ".json");
            try {
                all.add(new SegmentVersion(NAME.parse(name, Instant::from), SegmentFiles.parse(id, file, JsonFiles.text(file))));
            } catch (Refusal | DateTimeParseException notOurs) {
                // Somebody else's file, or one that was damaged: the others are still good.
            }
        }
        return all;
    }
}
