package whom.liquid;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What somebody may write in a template language.
///
/// @param tags    by name, in order; each with its end tag, or with nothing where it has none
/// @param filters in order
public record Offered(Map<String, String> tags, Set<String> filters) {
    public static final Offered NOTHING = new Offered(Map.of(), Set.of());

    public Offered {
        tags = new TreeMap<>(tags);
        filters = new TreeSet<>(filters);
    }
}
