package whom.export;

import java.util.List;

/// What an export would write: its first rows, cell by cell, its files, and what would become of everyone.
///
/// @param unhashed the same rows before anything was hashed, for people to see what a platform will compare
/// @param files    the upload files that there would be
public record Preview(List<String> header, List<List<String>> rows, List<List<String>> unhashed, List<FileAhead> files, Counts counts) {
    public Preview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        unhashed = unhashed.stream().map(List::copyOf).toList();
        files = List.copyOf(files);
    }

    /// An upload file that there would be.
    ///
    /// @param rows  without the header line
    /// @param bytes as it would lie on the disk
    public record FileAhead(long rows, long bytes) {}
}
