package whom.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;

/// What an export wrote. It names no person.
///
/// @param preset        id of the preset
/// @param presetVersion version of the preset's file
/// @param folder        where the files stand
/// @param name          of the receipt's own file, which tells this export from every other in the folder
/// @param columns       of the upload file, in their order
/// @param terms         on which it was written
/// @param after         segments whose files had been written before, where each person stands in one only; null where they may stand in several
public record Receipt(String preset, int presetVersion, Instant when, String segment, String rule, AsOf asOf, Path folder, String name,
        List<ColumnWritten> columns, Counts counts, List<FileWritten> files, Terms terms, @Nullable List<String> after) {
    public Receipt {
        columns = List.copyOf(columns);
        files = List.copyOf(files);
    }

    /// What tells the rule from what it said before or will say: SHA-256 of its text.
    public String ruleVersion() {
        return Sha256.hex(rule);
    }

    /// One column of the upload file.
    ///
    /// @param from the attributes it was made of, `tags`, `consent.<channel>`, or what an added column came from
    public record ColumnWritten(String header, List<String> from) {
        public ColumnWritten {
            from = List.copyOf(from);
        }
    }

    /// One file.
    ///
    /// @param name  in the folder
    /// @param rows  without the header line
    /// @param bytes size on disk
    public record FileWritten(String name, Role role, long rows, long bytes, String sha256) {}

    /// What a file is for.
    public enum Role {
        UPLOAD("upload"), SUPPRESSED("suppressed"), REJECTS("rejects"),
        /// Whom the receiver has and shall take out.
        REMOVED("removed");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /// The word in receipts and, for companions, in file names.
        public String word() {
            return word;
        }
    }
}
