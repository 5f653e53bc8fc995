package whom.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import whom.moment.AsOf;

/// What an export wrote. It names no person.
///
/// @param preset        id of the preset
/// @param presetVersion version of the preset's file
/// @param folder        where the files stand
/// @param columns       of the upload file, in their order
public record Receipt(String preset, int presetVersion, Instant when, String segment, String rule, AsOf asOf, Path folder,
        List<ColumnWritten> columns, Counts counts, List<FileWritten> files) {
    public Receipt {
        columns = List.copyOf(columns);
        files = List.copyOf(files);
    }

    /// One column of the upload file.
    ///
    /// @param from the attributes it was made of, `tags`, or `consent.<channel>`
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
        UPLOAD("upload"), SUPPRESSED("suppressed"), REJECTS("rejects");

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
