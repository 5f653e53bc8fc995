package whom.template;

import java.util.Map;
import whom.liquid.Read;

/// A place that prints nothing for some people: "Hi ," for who has no first name.
///
/// @param attribute that they lack
/// @param people    how many they are, exactly
/// @param variants  the same by id of the variant that they get, those with nobody left out
/// @param example   the key of the first of them
public record Gap(Read read, String attribute, long people, Map<String, Long> variants, String example) {}
