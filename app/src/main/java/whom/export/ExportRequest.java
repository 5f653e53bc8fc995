package whom.export;

import java.util.List;
import whom.export.preset.Preset;
import whom.moment.AsOf;
import whom.profile.Schema;

/// What someone wants written.
///
/// @param segment id of the segment; the files are named after it
/// @param rule    the rule in its text form, for the receipt
/// @param asOf    the moment of the selection; its zone is the one of dates without a zone of their own
/// @param columns attributes beyond the preset's identity and consent columns, maybe `tags`
/// @param terms   what is done beyond one file with everyone
public record ExportRequest(String segment, String rule, AsOf asOf, Schema schema, Preset preset, List<String> columns, Terms terms) {
    /// Names the tags of a person among the columns, which are no attribute.
    public static final String TAGS = "tags";

    public ExportRequest {
        columns = List.copyOf(columns);
    }

    /// One file with everyone.
    public ExportRequest(String segment, String rule, AsOf asOf, Schema schema, Preset preset, List<String> columns) {
        this(segment, rule, asOf, schema, preset, columns, Terms.PLAIN);
    }

    /// The same on other terms.
    public ExportRequest on(Terms others) {
        return new ExportRequest(segment, rule, asOf, schema, preset, columns, others);
    }
}
