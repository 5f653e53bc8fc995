package whom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesOnlyWhenKept() throws IOException {
        Path target = Files.writeString(folder.resolve("list.csv"), "old");
        try (SafeFile file = SafeFile.to(target)) {
            file.out().write("half".getBytes(StandardCharsets.UTF_8));
            assertThat(target).hasContent("old");
        }
        assertThat(target).hasContent("old");
        try (SafeFile file = SafeFile.to(target)) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            file.keep();
        }
        assertThat(target).hasContent("new");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void keepsAPrivateFilePrivate() throws IOException {
        Path target = folder.resolve("people.csv");
        try (SafeFile file = SafeFile.ownerOnly(target)) {
            file.keep();
        }
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(target)).hasToString("[OWNER_READ, OWNER_WRITE]");
        }
        assertThat(target).isEmptyFile();
    }
}
