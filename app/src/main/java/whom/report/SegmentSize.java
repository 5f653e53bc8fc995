package whom.report;

/// How many a segment holds.
///
/// @param name     what people read
/// @param people   exactly
/// @param sentence the rule in words
public record SegmentSize(String id, String name, long people, String sentence) {}
