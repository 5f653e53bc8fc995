package whom.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import whom.text.Refusal;

/// The tables that a file holds.
public final class Parts {
    private Parts() {
    }

    /// In the order of the file, never none; empty sheets and entries are left out.
    ///
    /// @throws Refusal when the file isn't there, can't be read or holds no table, with what to do
    public static List<Part> of(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + ": is a folder, not a table");
        }
        return List.of(new Part(file, ""));
    }
}
