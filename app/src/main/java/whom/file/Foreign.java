package whom.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Files that are no tables we read, told by how they begin.
enum Foreign {
    SQLITE("SQLite format 3\0", 0,
            "is a SQLite database; export the table as CSV (in the sqlite3 shell: .mode csv, .headers on, .once)"), DUCKDB("DUCK", 8,
                    "is a DuckDB database; export the table as CSV (COPY people TO 'people.csv')"), PARQUET("PAR1", 0,
                            "is a Parquet file; export it as CSV (in DuckDB: COPY (FROM 'people.parquet') TO 'people.csv')"), PDF("%PDF", 0,
                                    "is a PDF; export the table as CSV or XLSX where it comes from"), RTF("{\\rtf", 0,
                                            "is a text document; save the table as CSV (UTF-8)"), PICTURE_PNG("\u0089PNG", 0,
                                                    "is a picture, not a table"), PICTURE_JPEG("\u00ff\u00d8\u00ff", 0,
                                                            "is a picture, not a table"), PICTURE_GIF("GIF8", 0,
                                                                    "is a picture, not a table"), RAR("Rar!", 0,
                                                                            "is a RAR archive; unpack it, and import what is inside"), SEVEN_ZIP(
                                                                                    "7z\u00bc\u00af", 0,
                                                                                    "is a 7z archive; unpack it, and import what is inside"), BZIP(
                                                                                            "BZh", 0,
                                                                                            "is packed by bzip2; unpack it first"), XZ(
                                                                                                    "\u00fd7zXZ", 0,
                                                                                                    "is packed by xz; unpack it first"), ZSTD(
                                                                                                            "(\u00b5/\u00fd", 0,
                                                                                                            "is packed by zstd; unpack it first");

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String LOCKED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private final String magic;
    private final int at;
    private final String message;

    Foreign(String magic, int at, String message) {
        this.magic = magic;
        this.at = at;
        this.message = message;
    }

    /// What to say about a file that begins like this, or null when it may be a table.
    ///
    /// @param start enough to hold, mostly, the names of the streams in an old Office file
    /// @param name  of the file: one that is called XLSX and is none is one with a password
    static @Nullable String message(byte[] start, String name) {
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith(OLE)) {
            return bytes.contains(LOCKED) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? "is locked with a password; open it in Excel, take the password off, and save it as XLSX or CSV"
                    : "is an old Excel file (.xls); open it in Excel and save it as XLSX or CSV (UTF-8)";
        }
        for (Foreign foreign : values()) {
            if (bytes.startsWith(foreign.magic, foreign.at)) {
                return foreign.message;
            }
        }
        String text = bytes.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return "is a web page, whatever its name; open it in Excel and save it as XLSX or CSV (UTF-8)";
        }
        if (text.startsWith("<?xml")) {
            return "is an XML file; export the table as CSV, XLSX or JSON";
        }
        return null;
    }
}
