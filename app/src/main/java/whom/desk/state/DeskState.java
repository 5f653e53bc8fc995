package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// Everything that the window shows.
///
/// @param notice a calm message at the foot of the window, or null
public record DeskState(Stage stage, Theme theme, @Nullable Notice notice) {}
