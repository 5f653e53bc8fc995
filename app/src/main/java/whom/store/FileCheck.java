package whom.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import whom.text.Refusal;

/// A look at a store's file before it is opened.
final class FileCheck {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {
    }

    /// Looks before SQLite does, which would write into a file that it can take for empty.
    static void refuseWhatIsNoDatabase(Path file) throws Refusal {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Refusal(file + ": the folder " + folder + " is not there; make it first");
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw new Refusal(file + ": the folder can't be written; make it writable, or copy the workspace to where you may write");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal(file + ": " + Troubles.notADatabase());
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new Refusal(file + ": can't be read and written; change its permissions, or copy the workspace to where you may write");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length == 0) {
                throw new Refusal(
                        file + ": is empty, so what it held is lost; put a backup in its place, or delete it and import the files again");
            }
            if (!Arrays.equals(start, MAGIC)) {
                throw new Refusal(file + ": " + Troubles.notADatabase());
            }
        } catch (IOException e) {
            throw new Refusal(file + ": can't be read (" + e.getMessage() + "); check the disk and the file's permissions", e);
        }
    }
}
