package whom.desk.state;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an export of the segment would write, and what came of the last one.
///
/// @param choice  for whom, which columns and what is left out
/// @param plan    counts and the first rows as they will be written, or null while they are being worked out
/// @param running how far a running export has come, or null
/// @param receipt what the last export wrote, or null
/// @param failure why there is no plan or no file, or null
public record ExportPane(Choice choice, @Nullable Plan plan, @Nullable Running running, @Nullable ReceiptItem receipt,
        @Nullable String failure) {
    public static final ExportPane EMPTY = new ExportPane(Choice.NONE, null, null, null, null);

    /// What is chosen, for one segment and for several alike.
    ///
    /// @param preset    id of the chosen upload format
    /// @param columns   attributes that can go along, in the order of the schema
    /// @param sinceLast whether only what differs from the last export is written
    /// @param heldBack  a random share of people in per cent to whom nothing goes; 0 for nobody
    public record Choice(List<PresetItem> presets, @Nullable String preset, List<ColumnItem> columns, boolean sinceLast, int heldBack) {
        public static final Choice NONE = new Choice(List.of(), null, List.of(), false, 0);

        public Choice {
            presets = List.copyOf(presets);
            columns = List.copyOf(columns);
        }

        /// The chosen format.
        public @Nullable PresetItem chosen() {
            return presets.stream().filter(item -> item.id().equals(preset)).findFirst().orElse(null);
        }
    }

    /// An upload format.
    ///
    /// @param about    what it is, or why it is not offered
    /// @param settings what to choose in the vendor's own import
    public record PresetItem(String id, String name, Group group, String about, FactsItem facts, List<SettingItem> settings) {
        public PresetItem {
            settings = List.copyOf(settings);
        }
    }

    /// Which formats stand together.
    public enum Group {
        MESSAGES, ADS, FILE,
        /// Of which too little is known; they cannot be chosen.
        NOT_OFFERED
    }

    /// What is known of a format, and from where.
    ///
    /// @param checked     month in which it was last held against the vendor's pages, as people read it
    /// @param confidence  what is confirmed; perhaps empty
    /// @param unconfirmed what the vendor's pages do not say, a line each
    public record FactsItem(String checked, String confidence, List<String> sources, List<String> unconfirmed) {
        public FactsItem {
            sources = List.copyOf(sources);
            unconfirmed = List.copyOf(unconfirmed);
        }
    }

    /// What to choose in the vendor's own import.
    public record SettingItem(String what, String choose) {}

    /// An attribute that may be written; those that the format needs cannot be left out.
    public record ColumnItem(String attribute, String label, boolean chosen, boolean required) {}

    /// @param removed  people whom the receiver has and shall take out
    /// @param reasons  why people are left out, as people read it
    /// @param files    the upload files that there will be
    /// @param header   the header line of the file
    /// @param rows     the first rows, as cells
    /// @param unhashed the same rows before anything was hashed; the rows themselves where nothing is
    public record Plan(long selected, long written, long suppressed, long rejected, long merged, long removed, List<Reason> reasons,
            List<PartItem> files, List<String> header, List<List<String>> rows, List<List<String>> unhashed, List<String> warnings) {
        public Plan {
            reasons = List.copyOf(reasons);
            files = List.copyOf(files);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            unhashed = List.copyOf(unhashed);
            warnings = List.copyOf(warnings);
        }
    }

    /// Why some people are left out.
    public record Reason(String why, long people) {}

    /// An upload file that there will be.
    public record PartItem(long rows, long bytes) {}

    /// A running export.
    public record Running(String step, long done, long total) {}

    /// What was written.
    ///
    /// @param segment  its name where several were written, else empty
    /// @param format   the name of the preset
    /// @param settings what to choose in the vendor's own import
    public record ReceiptItem(String segment, String format, Path folder, long selected, long written, long suppressed, long rejected,
            long merged,
            List<FileItem> files, List<SettingItem> settings) {
        public ReceiptItem {
            files = List.copyOf(files);
            settings = List.copyOf(settings);
        }
    }

    /// One written file.
    public record FileItem(String name, long rows, long bytes, String sha256) {}
}
