package whom.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One upload that the whole job writes.
///
/// @param name     what people read: "Mailchimp: win-back"
/// @param preset   id of a built-in preset or of one in `presets/`
/// @param segments ids; one file each
/// @param columns  attributes beyond the preset's identity and consent columns, maybe `tags`
/// @param wishes   what else is asked for
public record ExportTarget(String name, String preset, List<String> segments, List<String> columns, Wishes wishes) {
    public ExportTarget {
        segments = List.copyOf(segments);
        columns = List.copyOf(columns);
    }

    /// What is asked of an export beyond a file with everyone of each segment; the options of `whom export` by the same names.
    ///
    /// @param eachOnce  each person stands in the file of the first segment only that they are in
    /// @param sinceLast only what came, changed or went since the last time
    /// @param template  the mail that is meant, or null
    /// @param added     columns that come from no attribute
    /// @param splitBy   what parts the people into files, or null
    /// @param holdout   the share that is held back, `10%`, or null
    /// @param seed      by which the holdout is drawn
    public record Wishes(boolean eachOnce, boolean sinceLast, @Nullable String template, List<String> added, @Nullable String splitBy,
            @Nullable String holdout, String seed) {
        /// By which a holdout is drawn where nothing else is said.
        public static final String SEED = "holdout";

        public Wishes {
            added = List.copyOf(added);
        }
    }
}
