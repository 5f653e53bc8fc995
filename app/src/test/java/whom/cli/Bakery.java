package whom.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A copy of the workspace of six people in a folder of the test's own.
///
/// | who | country | orders | tags               | consent | bought (as of 10 March 2026, 12:00)          |
/// |-----|---------|--------|--------------------|---------|----------------------------------------------|
/// | ana | DE      | 3      | vip                | yes     | 1 March; another after the as-of             |
/// | bo  | US      | 0      |                    | yes     |                                              |
/// | cy  | DE      |        |                    | no      |                                              |
/// | di  |         | 5      | vip, interest/bread | yes    | 1 January                                    |
/// | ed  | FR      | 1      |                    | unknown |                                              |
/// | flo | US      | 2      |                    | yes     | 9 March; unsubscribed the same day           |
public record Bakery(Path folder) {
    public static Bakery in(Path folder) throws IOException {
        Path original = original();
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
        return new Bakery(folder);
    }

    private static Path original() {
        try {
            return Path.of(Objects.requireNonNull(Bakery.class.getResource("bakery")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    public Bakery write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        return this;
    }

    public Bakery replace(String file, String part, String by) throws IOException {
        return write(file, read(file).replace(part, by));
    }

    /// Every file below a folder, relative to it, sorted.
    public static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
