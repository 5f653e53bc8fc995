package whom.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import whom.text.Refusal;

/// What a spreadsheet must not be before it is opened: made to fill the memory.
final class BookCheck {
    private static final int BUFFER = 1 << 16;
    /// Texts are held in memory while a sheet is read.
    private static final long MOST_TEXT = 1L << 28;
    private static final long MOST_TIMES = 300;
    /// Columns end at XFD.
    private static final int MOST_LETTERS = 3;
    private static final byte[] REFERENCE = {' ', 'r', '='};

    private BookCheck() {
    }

    static void refuseBombs(Part whole, ZipFile zip) throws IOException, Refusal {
        for (ZipEntry entry : zip.stream().filter(entry -> entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml"))
                .toList()) {
            boolean sheet = entry.getName().startsWith("xl/worksheets/");
            try (InputStream in = zip.getInputStream(entry)) {
                check(whole, in, sheet ? Math.max(MOST_TEXT, entry.getCompressedSize() * MOST_TIMES) : MOST_TEXT, sheet);
            }
        }
    }

    /// Looks at what is there, whatever the directory of the archive says.
    private static void check(Part whole, InputStream in, long most, boolean sheet) throws IOException, Refusal {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        int matched = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > most) {
                throw whole.refusal("holds more text than a spreadsheet of people does; save the sheet as CSV (UTF-8) and import that");
            }
            for (int i = 0; sheet && i < n; i++) {
                matched = matched(matched, buffer[i]);
                if (matched > REFERENCE.length + 1 + MOST_LETTERS) {
                    throw whole.refusal("the spreadsheet is damaged: it names a cell beyond the last column");
                }
            }
        }
    }

    /// How much of ` r="ABC` has been read, where only the letters may become too many.
    private static int matched(int before, byte b) {
        if (before < REFERENCE.length) {
            return b == REFERENCE[before] ? before + 1 : b == REFERENCE[0] ? 1 : 0;
        }
        boolean goesOn = before == REFERENCE.length ? b == '"' || b == '\'' : b >= 'A' && b <= 'Z';
        return goesOn ? before + 1 : b == REFERENCE[0] ? 1 : 0;
    }
}
