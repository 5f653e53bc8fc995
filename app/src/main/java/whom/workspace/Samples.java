package whom.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// The sample workspaces that came with the program. They stay as they are: opening one makes the user's own copy, once.
///
/// @param folder where they are, or null when there are none
/// @param copies where the user's copies go
public record Samples(@Nullable Path folder, Path copies) {
    private static final Set<String> NOT_COPIED = Set.of("profiles.db", "profiles.db-wal", "profiles.db-shm", "exports", ".whom");

    /// A sample.
    ///
    /// @param about the first line of its story
    public record Sample(String name, String about, Path folder) {}

    /// Every sample that can be opened, by name of its folder.
    public List<Sample> list() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(f -> Files.isRegularFile(f.resolve("workspace.json"))).sorted().map(Samples::sample).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /// The folder to open for a folder that was chosen: the user's own copy of a sample, anything else as it is.
    ///
    /// @throws Refusal when the copy cannot be made
    public Path settle(Path chosen) throws Refusal {
        Path from = chosen.toAbsolutePath().normalize();
        if (folder == null || !folder.toAbsolutePath().normalize().equals(from.getParent())) {
            return from;
        }
        Path copy = copies.toAbsolutePath().resolve(from.getFileName());
        if (Files.exists(copy.resolve("workspace.json"))) {
            return copy;
        }
        try {
            // The manifest comes last: a copy that was interrupted is no workspace yet and is made again.
            copy(from, copy);
            Files.copy(from.resolve("workspace.json"), copy.resolve("workspace.json"));
        } catch (IOException e) {
            throw new Refusal(copy + ": the sample could not be copied here (" + e.getMessage() + ")", e);
        }
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> inside = Files.list(from)) {
            for (Path path : inside.toList()) {
                String name = path.getFileName().toString();
                if (Files.isDirectory(path)) {
                    if (!NOT_COPIED.contains(name)) {
                        copy(path, to.resolve(name));
                    }
                } else if (!NOT_COPIED.contains(name) && !name.equals("workspace.json") && !Files.exists(to.resolve(name))) {
                    Files.copy(path, to.resolve(name));
                }
            }
        }
    }

    private static Sample sample(Path folder) {
        String fallback = folder.getFileName().toString();
        try {
            return new Sample(Workspace.open(folder).manifest().name(), firstLine(folder.resolve("README.md")), folder);
        } catch (Refusal refusal) {
            return new Sample(fallback, refusal.getMessage(), folder);
        }
    }

    /// The first sentence below the headline.
    private static String firstLine(Path readme) {
        if (!Files.isRegularFile(readme)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(readme)) {
            String text = String.join(" ",
                    lines.dropWhile(line -> line.isBlank() || line.startsWith("#")).takeWhile(line -> !line.isBlank()).toList());
            int end = text.indexOf(". ");
            return end < 0 ? text : text.substring(0, end + 1);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
