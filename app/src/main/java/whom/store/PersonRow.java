package whom.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.profile.Consent;
import whom.profile.Value;

/// What a file says about one person; what it does not mention stays as it is.
///
/// @param key     as it came; the store trims and folds it
/// @param values  by attribute name, without the key; an empty value clears the attribute
/// @param tags    all tags of the person from now on; missing keeps those that are there
/// @param consent by channel; [Consent#UNKNOWN] clears
public record PersonRow(String key, Map<String, Optional<Value>> values, Optional<List<String>> tags, Map<String, Consent> consent) {}
