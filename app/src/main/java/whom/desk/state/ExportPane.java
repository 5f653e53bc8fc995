package whom.desk.state;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an export of the segment would write, and what came of the last one.
///
/// @param preset  id of the chosen upload format
/// @param columns attributes that can go along, in the order of the schema
/// @param plan    counts and the first rows as they will be written, or null while they are being worked out
/// @param running how far a running export has come, or null
/// @param receipt what the last export wrote, or null
/// @param failure why there is no plan or no file, or null
public record ExportPane(List<PresetItem> presets, @Nullable String preset, List<ColumnItem> columns, @Nullable Plan plan,
        @Nullable Running running, @Nullable ReceiptItem receipt, @Nullable String failure) {
    public static final ExportPane EMPTY = new ExportPane(List.of(), null, List.of(), null, null, null, null);

    public ExportPane {
        presets = List.copyOf(presets);
        columns = List.copyOf(columns);
    }

    /// An upload format.
    public record PresetItem(String id, String name, String about) {}

    /// An attribute that may be written; those that the format needs cannot be left out.
    public record ColumnItem(String attribute, String label, boolean chosen, boolean required) {}

    /// @param header the header line of the file
    /// @param rows   the first rows, as cells
    public record Plan(long selected, long written, long suppressed, long rejected, long merged, List<String> header,
            List<List<String>> rows,
            List<String> warnings) {
        public Plan {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            warnings = List.copyOf(warnings);
        }
    }

    /// A running export.
    public record Running(String step, long done, long total) {}

    /// What was written.
    public record ReceiptItem(Path folder, long selected, long written, long suppressed, long rejected, long merged, List<FileItem> files) {
        public ReceiptItem {
            files = List.copyOf(files);
        }
    }

    /// One written file.
    public record FileItem(String name, long rows, long bytes, String sha256) {}
}
