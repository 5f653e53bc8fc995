package whom.template;

import org.jspecify.annotations.Nullable;
import whom.liquid.Variable;
import whom.text.Place;

/// Something that a message reads and nobody has, so that it is empty for everyone.
///
/// @param asked   the name that would have to be an attribute
/// @param setting `subject` or `preheader`, or null for the message itself
/// @param partial the partial it is read in, or null for the text itself
/// @param place   where, or null when the engine cannot tell
public record Unprovided(Variable variable, String asked, @Nullable String setting, @Nullable String partial, @Nullable Place place) {}
