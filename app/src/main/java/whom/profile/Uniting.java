package whom.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What makes two records one person, and what that person keeps of both.
///
/// @param identities names of attributes of which two different people never have the same value, the strongest first; the workspace's key is
///                   one of them, and the strongest unless it stands further behind
/// @param rules      by attribute; what is not named keeps the newest, a list all of both
public record Uniting(List<String> identities, Map<String, Keep> rules) {
    public Uniting {
        identities = List.copyOf(identities);
        rules = Map.copyOf(rules);
    }

    /// The key alone.
    public static Uniting byKey(String key) {
        return new Uniting(List.of(key), Map.of());
    }

    /// The rule for an attribute, if there is one.
    public Optional<Keep> rule(String attribute) {
        return Optional.ofNullable(rules.get(attribute));
    }

    /// The identities with the key among them.
    public Uniting with(String key) {
        if (identities.contains(key)) {
            return this;
        }
        List<String> all = new java.util.ArrayList<>(identities.size() + 1);
        all.add(key);
        all.addAll(identities);
        return new Uniting(all, rules);
    }
}
