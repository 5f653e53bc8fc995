package whom.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table is written.
///
/// @param dialect    of delimited text, else null
/// @param encoding   of text and JSON, else null
/// @param headerLine where the names of the columns stand, from 1; 0 when they stand in every record
/// @param asides     what of the file is neither header nor row
public record TableForm(Kind kind, @Nullable Dialect dialect, @Nullable Encoded encoding, long headerLine, List<Aside> asides) {
    /// The form of a file.
    public enum Kind {
        /// Cells with a character between them: CSV, TSV.
        DELIMITED,
        /// A sheet of an XLSX workbook.
        SHEET,
        /// One JSON value with an array of objects.
        JSON,
        /// JSON objects one after the other, mostly one a line.
        JSON_LINES
    }

    /// @param certain by a mark at the beginning, or because no other encoding can be read; otherwise it is a guess from the text
    public record Encoded(String name, boolean certain) {}

    public TableForm {
        asides = List.copyOf(asides);
    }

    /// What somebody should know who wonders whether all of the file was read, a sentence each.
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (encoding != null && !encoding.certain()) {
            notes.add("read as " + encoding.name() + ", because it is not UTF-8 and does not say what it is");
        }
        asides.forEach(aside -> notes.add(aside.said()));
        return notes;
    }
}
