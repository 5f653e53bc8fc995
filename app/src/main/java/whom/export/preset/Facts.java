package whom.export.preset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Collections;

/// What is known of a vendor's format, and from where.
///
/// @param checked     when it was last held against the vendor's pages: `2026-11`
/// @param confidence  what is confirmed and by whom, in a sentence; perhaps empty
/// @param sources     addresses of the pages
/// @param unconfirmed by field of the preset (`formats.boolean`, `columns.Birthday`), what the vendor's pages do not say of it; in order
public record Facts(String checked, String confidence, List<String> sources, Map<String, String> unconfirmed) {
    public Facts {
        sources = List.copyOf(sources);
        unconfirmed = Collections.unmodifiableMap(new LinkedHashMap<>(unconfirmed));
    }
}
