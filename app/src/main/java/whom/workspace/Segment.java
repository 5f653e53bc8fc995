package whom.workspace;

import org.jspecify.annotations.Nullable;
import whom.rule.Rule;

/// A named rule, one file in `segments/`.
///
/// @param id    the file's name without `.json`
/// @param name  what people read
/// @param notes why it exists, or null
public record Segment(String id, String name, @Nullable String notes, Rule rule) {}
