package whom.file;

import java.util.List;

/// One record of a table.
///
/// @param line  where it begins in the file, from 1; a cell with line breaks makes a record longer than a line
/// @param cells as many as the record has, which may be more or fewer than the header
public record TableRow(long line, List<String> cells) {
    /// The cell at an index, empty when the record is too short for it.
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
