package whom.export;

import java.util.List;

/// What an export would write: its first rows, cell by cell, and what would become of everyone.
public record Preview(List<String> header, List<List<String>> rows, Counts counts) {
    public Preview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
