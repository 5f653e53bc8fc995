package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// A line of the sidebar.
///
/// @param size   people in it, or null while it has not been counted
/// @param broken why its file cannot be read, or null
/// @param unfinished whether its rule has problems, so that it cannot be counted
public record SegmentItem(String id, String name, @Nullable Long size, @Nullable String broken, boolean unfinished) {}
