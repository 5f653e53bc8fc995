package whom.export;

import java.util.List;

/// What an export would write: its first rows, cell by cell, and what would become of everyone.
///
/// @param unhashed the same rows before anything was hashed, for people to see what a platform will compare
public record Preview(List<String> header, List<List<String>> rows, List<List<String>> unhashed, Counts counts) {
    public Preview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        unhashed = unhashed.stream().map(List::copyOf).toList();
    }
}
