package whom.export;

import java.util.List;

/// How rows are put into bytes.
sealed interface RowForm permits CsvLine, JsonLine {
    /// What stands before the first row; perhaps nothing.
    void head(List<String> header, RowBytes into);

    void row(List<String> cells, RowBytes into);
}
