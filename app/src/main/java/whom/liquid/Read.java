package whom.liquid;

import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// A place of a template that reads a variable.
///
/// @param place   where, or null when the engine cannot tell
/// @param partial the partial it stands in, or null for the template itself
public record Read(Variable variable, @Nullable Place place, @Nullable String partial) {}
