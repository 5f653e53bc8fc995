package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// A template in the sidebar.
///
/// @param broken why it cannot be shown (file, line, column), or null
public record TemplateItem(String id, String name, @Nullable String broken) {}
