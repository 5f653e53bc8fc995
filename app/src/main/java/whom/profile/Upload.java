package whom.profile;

import java.time.Instant;

/// That someone was written to an upload file.
///
/// @param preset  the file's format
/// @param segment for which segment
public record Upload(String preset, String segment, Instant at) {}
