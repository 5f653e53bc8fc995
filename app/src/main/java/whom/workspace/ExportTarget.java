package whom.workspace;

import java.util.List;

/// One upload that the whole job writes.
///
/// @param name     what people read: "Mailchimp: win-back"
/// @param preset   id of a built-in preset or of one in `presets/`
/// @param segments ids; one file each
/// @param columns  attributes beyond the preset's identity and consent columns, maybe `tags`
public record ExportTarget(String name, String preset, List<String> segments, List<String> columns) {
    public ExportTarget {
        segments = List.copyOf(segments);
        columns = List.copyOf(columns);
    }
}
