package whom.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import whom.file.Part;
import whom.file.SafeName;
import whom.text.Refusal;

/// Where the rows of a part go that were rejected.
final class RejectsPath {
    private RejectsPath() {
    }

    /// @param several whether the file has other parts too, so that each needs a file of its own: `rejects-Customers.csv`
    static Path of(Path wanted, Part part, boolean several, Path imported) throws Refusal {
        Path path = wanted;
        if (several) {
            String name = wanted.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String stem = dot < 0 ? name : name.substring(0, dot);
            path = wanted.resolveSibling(stem + "-" + SafeName.of(part.name(), "part") + (dot < 0 ? "" : name.substring(dot)));
        }
        try {
            if (Files.exists(path) && Files.isSameFile(path, imported)) {
                throw new Refusal(path + ": is the file being imported; write the rejected rows elsewhere");
            }
        } catch (IOException e) {
            throw new Refusal(path + ": can't be written: " + e.getMessage(), e);
        }
        return path;
    }
}
