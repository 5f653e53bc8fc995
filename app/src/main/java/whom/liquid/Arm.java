package whom.liquid;

import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// One way through a block.
///
/// @param condition as written, of a `when` its terms; null for "otherwise" and for the arms of a loop
/// @param place     of the condition; of the whole block where nothing is written
public record Arm(@Nullable String condition, Place place) {}
