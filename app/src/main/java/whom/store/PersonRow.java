package whom.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.profile.Consent;
import whom.profile.Value;

/// What a file says about one person; what it does not mention stays as it is.
///
/// @param key          as it came; the store trims and folds it; empty for somebody who is known by another identity
/// @param values       by attribute name, without the key; an empty value clears the attribute
/// @param tags         all tags of the person from now on; missing keeps those that are there
/// @param consent      by channel; [Consent#UNKNOWN] clears
/// @param consentSince by channel since when; what is older than what is known says nothing
/// @param consentFrom  by channel where it was given or refused; where that is not said, it is the file
public record PersonRow(String key, Map<String, Optional<Value>> values, Optional<List<String>> tags, Map<String, Consent> consent,
        Map<String, Instant> consentSince, Map<String, String> consentFrom) {
    /// Consents, if any, without a time of their own.
    public PersonRow(String key, Map<String, Optional<Value>> values, Optional<List<String>> tags, Map<String, Consent> consent) {
        this(key, values, tags, consent, Map.of(), Map.of());
    }
}
