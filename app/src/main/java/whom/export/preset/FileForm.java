package whom.export.preset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the bytes of a file are laid out.
///
/// @param lineEnding        `\r\n` or `\n`
/// @param quoteAll          puts every cell in quotes; else only those that need them (RFC 4180)
/// @param quoteNumericTexts quotes texts that look like numbers, for a vendor that would else read `0130` as one
/// @param mark              begins with a byte order mark
/// @param header            begins with the names of the columns
public record FileForm(Type type, char delimiter, String lineEnding, boolean quoteAll, boolean quoteNumericTexts, Charset encoding,
        boolean mark, boolean header, Compression compression) {
    /// What every program reads, and what the companions of an upload are.
    public static final FileForm CSV = new FileForm(Type.CSV, ',', "\r\n", false, false, StandardCharsets.UTF_8, false, true,
            Compression.NONE);

    /// How the companions are laid out: as the upload where that is lines of cells, in UTF-8, never packed.
    public FileForm companion() {
        return switch (type) {
            case CSV, TSV, TXT ->
                new FileForm(type, delimiter, lineEnding, quoteAll, false, StandardCharsets.UTF_8, false, true, Compression.NONE);
            case XLSX, JSONL -> CSV;
        };
    }

    /// The ending of a file's name: `.csv`, `.jsonl.gz`.
    public String ending() {
        return "." + type.word() + compression.ending();
    }

    /// What a file is made of.
    public enum Type {
        CSV("csv"), TSV("tsv"), TXT("txt"),
        /// One sheet whose cells are all text.
        XLSX("xlsx"),
        /// One JSON object a line.
        JSONL("jsonl");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /// The word in presets, and the ending of a file's name.
        public String word() {
            return word;
        }
    }

    /// How a file is packed.
    public enum Compression {
        NONE("none", ""), GZIP("gzip", ".gz"), ZIP("zip", ".zip");

        private final String word;
        private final String ending;

        Compression(String word, String ending) {
            this.word = word;
            this.ending = ending;
        }

        /// The word in presets.
        public String word() {
            return word;
        }

        /// What it adds to a file's name.
        public String ending() {
            return ending;
        }
    }
}
