package whom.template;

import org.jspecify.annotations.Nullable;
import whom.liquid.Read;

/// A place of a message that reads what nobody has, so that it is empty for everyone.
///
/// @param asked   the name that would have to be an attribute
/// @param setting `subject` or `preheader`, or null for the message itself
public record Unprovided(Read read, String asked, @Nullable String setting) {}
