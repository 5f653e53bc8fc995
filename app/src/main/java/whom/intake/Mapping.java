package whom.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.text.Folding;

/// What a mapping file says about a table; what it does not name is mapped by the names of the columns.
///
/// @param key     the attribute it believes to be the key, or null
/// @param clears  whether empty cells clear, unless a column says otherwise
/// @param columns by header
record Mapping(@Nullable String key, boolean clears, Map<String, Entry> columns) {
    /// Nothing special.
    static final Mapping NONE = new Mapping(null, false, Map.of());

    /// One column.
    ///
    /// @param to     the target's name, or null for the header's own
    /// @param yes    words for true; empty for the usual ones
    /// @param clears null to do as the whole mapping does
    record Entry(@Nullable String to, boolean skip, @Nullable Kind type, @Nullable String format, @Nullable String separator,
            List<String> yes,
            List<String> no, @Nullable Boolean clears) {}

    Mapping {
        columns = new LinkedHashMap<>(columns);
    }

    /// What is said about a header; case and white space around it are ignored.
    Optional<Entry> of(String header) {
        return columns.entrySet().stream().filter(e -> Folding.key(e.getKey()).equals(Folding.key(header))).map(Map.Entry::getValue)
                .findFirst();
    }
}
