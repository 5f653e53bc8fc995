package whom.template.proof.support;

import java.util.List;
import java.util.Map;

/// Something that a page can be made of.
///
/// @param slug    its key in the data
/// @param title   its name there
/// @param support by client id
record Feature(String slug, String title, Map<String, Support> support) {
    /// How far one client understands it.
    record Support(Level level, List<String> notes) {
        static final Support UNKNOWN = new Support(Level.UNKNOWN, List.of());

        Support {
            notes = List.copyOf(notes);
        }
    }

    Feature {
        support = Map.copyOf(support);
    }

    Support of(String client) {
        return support.getOrDefault(client, Support.UNKNOWN);
    }
}
