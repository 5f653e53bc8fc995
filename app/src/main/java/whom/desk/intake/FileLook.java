package whom.desk.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whom.file.Part;
import whom.file.Parts;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// A file of which every table was looked at.
///
/// @param tables never none
/// @param unread why others of its tables could not be read, a sentence each
public record FileLook(Path file, List<Looked> tables, List<String> unread) {
    public FileLook {
        tables = List.copyOf(tables);
        unread = List.copyOf(unread);
    }

    /// Looks at every row of every table.
    ///
    /// @param step what progress calls it
    /// @throws Refusal                                    when it cannot be read, or has no rows
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static FileLook at(Path file, String step, Progress progress, Cancellation cancellation) throws Refusal {
        List<Part> parts = Parts.of(file);
        List<Looked> tables = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Refusal first = null;
        for (Part part : parts) {
            try {
                tables.add(Looked.at(part, step, progress, cancellation));
            } catch (Refusal refusal) {
                first = first == null ? refusal : first;
                unread.add(refusal.getMessage());
            }
        }
        if (tables.isEmpty() && first != null) {
            throw first;
        }
        if (tables.stream().allMatch(table -> table.survey().rows() == 0)) {
            throw new Refusal(file + ": has the names of columns and nobody below them");
        }
        return new FileLook(file, tables, unread);
    }

    /// Opened for a workspace: as it was mapped the last time, else as it is suggested.
    ///
    /// @param empty whether the store holds nobody yet
    public OpenFile opened(OpenTable.Place place, SavedMappings mappings, boolean empty) throws Refusal {
        List<OpenTable> open = new ArrayList<>();
        for (Looked table : tables) {
            open.add(OpenTable.of(table, mappings.find(table.header()), place));
        }
        return OpenFile.of(file, open, unread, empty);
    }
}
