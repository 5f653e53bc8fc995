package whom.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One person as they are looked up: what is known, whether they may be written to, and the newest of what they did.
///
/// @param consentSince by channel; a consent that came without a time of its own is not in the map
public record Dossier(Person person, Map<String, Instant> consentSince, List<Suppression> suppressions, Doings doings) {
    public Dossier {
        consentSince = Map.copyOf(consentSince);
        suppressions = List.copyOf(suppressions);
    }
}
