package whom.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import whom.text.Refusal;

/// The tables that a file holds.
public final class Parts {
    private static final int LOOK = 1 << 16;

    private Parts() {
    }

    /// In the order of the file, never none; empty sheets and entries are left out.
    ///
    /// @throws Refusal when the file isn't there, can't be read or holds no table, with what to do
    public static List<Part> of(Path file) throws Refusal {
        Part whole = new Part(file, "");
        if (Files.isDirectory(file)) {
            throw whole.refusal("is a folder, not a table");
        }
        try {
            byte[] start = start(file);
            String foreign = Foreign.message(start, file.toString());
            if (foreign != null) {
                throw whole.refusal(foreign);
            }
            if (!isZip(start)) {
                return List.of(whole);
            }
            try (ZipFile zip = Archive.open(file)) {
                return Workbook.isOne(zip) ? Workbook.parts(file, zip) : Archive.parts(file, zip);
            }
        } catch (IOException e) {
            throw Failure.of(whole, e);
        }
    }

    static boolean isSheet(Part part) throws Refusal {
        if (part.name().isEmpty()) {
            return false;
        }
        try (ZipFile zip = Archive.open(part.file())) {
            return Workbook.isOne(zip);
        } catch (IOException e) {
            throw Failure.of(part, e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOK);
        }
    }

    /// An archive that holds nothing begins with its directory.
    private static boolean isZip(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K'
                && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
    }
}
