package whom.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import whom.file.SafeFile;
import whom.text.Refusal;

/// Folders of a workspace: what is in them, and writing into them.
final class Folders {
    private Folders() {
    }

    /// Names of the files with that ending, without it, sorted; none when there is no such folder. Hidden files are nobody's.
    static List<String> names(Path folder, String ending) throws Refusal {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new Refusal(folder + ": cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    /// Replaces the file as a whole or not at all.
    static void write(Path folder, String name, String text) throws Refusal {
        make(folder);
        Path file = folder.resolve(name);
        try {
            SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new Refusal(file + ": cannot be written (" + unwritable.getMessage() + ")", unwritable);
        }
    }

    static void make(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new Refusal(folder + ": cannot be made (" + unwritable.getMessage() + ")", unwritable);
        }
    }
}
