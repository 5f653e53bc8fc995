package whom.report;

import java.util.List;
import whom.moment.AsOf;

/// What a whole job found and wrote, ready to be set as a page.
///
/// @param workspace its name
/// @param everyone  people in the store, of which each segment is a share
public record Report(String workspace, AsOf asOf, long everyone, List<SegmentSize> segments, List<VariantSheet> templates,
        List<ExportReceipt> exports) {
    public Report {
        segments = List.copyOf(segments);
        templates = List.copyOf(templates);
        exports = List.copyOf(exports);
    }
}
