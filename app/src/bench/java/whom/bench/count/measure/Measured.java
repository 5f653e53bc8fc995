package whom.bench.count.measure;

import java.util.List;
import java.util.Map;
import whom.bench.count.segments.Segment;

/// What came of one segment.
///
/// @param people    who match it as it stands
/// @param whole     the whole rule, nothing kept
/// @param pause     nanoseconds of working ahead after the first count
/// @param edits     one value edited, by parameter
/// @param duckForms what every form of DuckDB took, the fastest first; it is the one that was measured
record Measured(Segment segment, long people, Compared whole, long pause, Map<String, Compared> edits, List<String> duckForms, List<String> sqliteForms) {
    /// All edits of the segment together.
    Compared allEdits() {
        Compared all = new Compared();
        for (Compared edit : edits.values()) {
            all.whom().add(edit.whom());
            all.duck().add(edit.duck());
            all.sqlite().add(edit.sqlite());
        }
        return all;
    }
}
