package whom.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.text.Folding;

/// What someone has written down about a table: the JSON of a mapping file. What it does not name is told by the names of the columns and by
/// what is in them.
///
/// @param key        the attribute it believes to be the key, or null
/// @param content    what the rows are about, or null to tell by the columns
/// @param source     where the table comes from, for merging by the surest source and for remembering this mapping; or null
/// @param recipe     the id of a [Recipe] to follow, [#NO_RECIPE] to follow none, or null to follow the one that recognises the header
/// @param clears     whether empty cells clear, unless a column says otherwise
/// @param othersSkip whether columns that are not named are left out
/// @param identities targets that tell people apart in this table, the surest first; empty for what the workspace says
/// @param constants  what every row says without a column, by target: `consent.email` → `no`
/// @param grouping   which lines are one thing, or null when every line is one
/// @param columns    by header, in the order in which they were written
public record Mapping(@Nullable String key, @Nullable Content content, @Nullable String source, @Nullable String recipe, boolean clears,
        boolean othersSkip, List<String> identities, Map<String, String> constants, @Nullable Grouping grouping,
        Map<String, Entry> columns) {
    /// Says that no recipe is to be followed.
    public static final String NO_RECIPE = "none";

    /// Nothing special.
    public static final Mapping NONE = new Mapping(null, null, null, null, false, false, List.of(), Map.of(), null, Map.of());

    public Mapping {
        identities = List.copyOf(identities);
        constants = new LinkedHashMap<>(constants);
        columns = new LinkedHashMap<>(columns);
    }

    /// What is said about a header; case and white space around it are ignored.
    public Optional<Entry> of(String header) {
        Entry exact = columns.get(header);
        return exact != null
                ? Optional.of(exact)
                : columns.entrySet().stream().filter(e -> Folding.key(e.getKey()).equals(Folding.key(header))).map(Map.Entry::getValue)
                        .findFirst();
    }

    /// The same with something else said about a header.
    public Mapping with(String header, Entry entry) {
        Map<String, Entry> changed = new LinkedHashMap<>(columns);
        changed.keySet().removeIf(other -> !other.equals(header) && Folding.key(other).equals(Folding.key(header)));
        changed.put(header, entry);
        return new Mapping(key, content, source, recipe, clears, othersSkip, identities, constants, grouping, changed);
    }

    /// The same about rows of another kind.
    public Mapping about(Content other) {
        return new Mapping(key, other, source, recipe, clears, othersSkip, identities, constants, grouping, columns);
    }

    /// The same with something that every row says, or no longer says when the value is empty.
    public Mapping constant(String target, String value) {
        Map<String, String> changed = new LinkedHashMap<>(constants);
        if (value.isBlank()) {
            changed.remove(target);
        } else {
            changed.put(target, value);
        }
        return new Mapping(key, content, source, recipe, clears, othersSkip, identities, changed, grouping, columns);
    }

    /// The same from a source of that name.
    public Mapping from(String name) {
        return new Mapping(key, content, name, recipe, clears, othersSkip, identities, constants, grouping, columns);
    }

    /// This, and where it leaves something open, what the other says; its columns stay its own.
    Mapping over(Mapping other) {
        Map<String, String> both = new LinkedHashMap<>(other.constants);
        both.putAll(constants);
        return new Mapping(key, content == null ? other.content : content, source == null ? other.source : source, recipe,
                clears || other.clears, othersSkip || other.othersSkip, identities.isEmpty() ? other.identities : identities, both,
                grouping == null ? other.grouping : grouping, columns);
    }

    /// Consecutive lines that are one thing: what the first of them that says something says, with some columns collected from all of them.
    ///
    /// @param by      header of the column that has the same text on all of them
    /// @param collect headers of the columns that become lists
    public record Grouping(String by, List<String> collect) {
        public Grouping {
            collect = List.copyOf(collect);
        }
    }
}
