package whom.workspace;

import java.time.Instant;

/// What a segment said before it was changed.
///
/// @param until when it was written over
public record SegmentVersion(Instant until, Segment segment) {}
