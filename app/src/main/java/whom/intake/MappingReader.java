package whom.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.text.NearMatch;
import whom.text.Refusal;

/// Reads a mapping out of JSON. A word that it does not know is refused, because a slip there would put data in the wrong place.
///
/// @param file its name, for refusals
record MappingReader(String file) {
    private static final List<String> TOP = List.of("key", "content", "source", "recipe", "empty", "others", "identities", "constants",
            "group", "columns");
    private static final List<String> GROUP = List.of("by", "collect");
    private static final List<String> COLUMN = List.of("to", "skip", "type", "format", "order", "decimal", "unit", "zone", "separator",
            "true", "false", "missing", "empty", "clean", "country", "fix", "required", "min", "max", "allowed");
    private static final List<String> SKIP_OR_TAKE = List.of("skip", "take");

    Mapping mapping(JsonNode root) throws Refusal {
        return mapping(root, List.of());
    }

    /// @param more words at the top that somebody else reads
    Mapping mapping(JsonNode root, List<String> more) throws Refusal {
        object(root, "the mapping");
        known(root, Stream.concat(TOP.stream(), more.stream()).toList(), "the mapping");
        Map<String, String> constants = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> constant : fields(root, "constants")) {
            constants.put(constant.getKey(), word(constant.getValue(), constant.getKey(), "constants"));
        }
        Map<String, Entry> columns = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> column : fields(root, "columns")) {
            columns.put(column.getKey(), entry(column.getValue(), "columns." + column.getKey()));
        }
        String others = one(root, "others", "the mapping", SKIP_OR_TAKE, word -> SKIP_OR_TAKE.stream().filter(word::equals).findFirst());
        return new Mapping(text(root, "key", "key"),
                one(root, "content", "the mapping", Arrays.stream(Content.values()).map(Content::word).toList(), Content::of),
                text(root, "source", "the mapping"), text(root, "recipe", "the mapping"), Boolean.TRUE.equals(clears(root, "the mapping")),
                "skip".equals(others), words(root, "identities", "the mapping"), constants, grouping(root), columns);
    }

    private Mapping.@Nullable Grouping grouping(JsonNode root) throws Refusal {
        JsonNode group = root.path("group");
        if (group.isMissingNode()) {
            return null;
        }
        if (group.isTextual()) {
            return new Mapping.Grouping(group.textValue(), List.of());
        }
        object(group, "group");
        known(group, GROUP, "group");
        String by = text(group, "by", "group");
        if (by == null) {
            throw new Refusal(file + ": \"group\" must say by which column: {\"by\": \"Name\"}");
        }
        return new Mapping.Grouping(by, words(group, "collect", "group"));
    }

    private Entry entry(JsonNode node, String where) throws Refusal {
        object(node, where);
        known(node, COLUMN, where);
        Entry.Written written = new Entry.Written(text(node, "format", where),
                one(node, "order", where, Arrays.stream(DateOrder.values()).map(DateOrder::word).toList(), DateOrder::of),
                one(node, "decimal", where, List.of(".", ","), word -> ".".equals(word) || ",".equals(word)
                        ? Optional.of(word.charAt(0))
                        : Optional.empty()),
                text(node, "unit", where), zone(node, where), text(node, "separator", where), words(node, "true", where),
                words(node, "false", where), words(node, "missing", where));
        Entry.Mending mending = new Entry.Mending(
                one(node, "clean", where, Arrays.stream(Clean.values()).map(Clean::word).toList(), Clean::of),
                text(node, "country", where), flag(node, "fix", where));
        Limits limits = new Limits(flag(node, "required", where), bound(node, "min", where), bound(node, "max", where),
                words(node, "allowed", where));
        return new Entry(text(node, "to", where), flag(node, "skip", where), kind(node, where), written, clears(node, where), mending,
                limits);
    }

    private JsonNode object(JsonNode node, String where) throws Refusal {
        if (!node.isObject()) {
            throw new Refusal(file + ": " + where + " must be an object {…}");
        }
        return node;
    }

    private Iterable<Map.Entry<String, JsonNode>> fields(JsonNode root, String name) throws Refusal {
        JsonNode listed = root.path(name);
        return listed.isMissingNode() ? List.of() : object(listed, name).properties();
    }

    private void known(JsonNode node, List<String> words, String where) throws Refusal {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!words.contains(field.getKey())) {
                String near = NearMatch.of(field.getKey(), words).map(w -> "; did you mean \"" + w + "\"?")
                        .orElse("; it may have " + words);
                throw new Refusal(file + ": " + where + " has an unknown \"" + field.getKey() + "\"" + near);
            }
        }
    }

    private @Nullable String text(JsonNode node, String name, String where) throws Refusal {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw new Refusal(file + ": \"" + name + "\" of " + where + " must be a text in quotes");
        }
        return value.textValue();
    }

    private @Nullable String bound(JsonNode node, String name, String where) throws Refusal {
        return node.path(name).isNumber() ? node.path(name).decimalValue().toPlainString() : text(node, name, where);
    }

    private boolean flag(JsonNode node, String name, String where) throws Refusal {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new Refusal(file + ": \"" + name + "\" of " + where + " must be true or false");
        }
        return value.booleanValue();
    }

    private @Nullable Boolean clears(JsonNode node, String where) throws Refusal {
        String word = text(node, "empty", where);
        return switch (word) {
            case null -> null;
            case "clear" -> true;
            case "keep" -> false;
            default -> throw new Refusal(file + ": \"empty\" of " + where + " must be \"clear\" or \"keep\"");
        };
    }

    private @Nullable String zone(JsonNode node, String where) throws Refusal {
        String zone = text(node, "zone", where);
        try {
            return zone == null ? null : ZoneId.of(zone).getId();
        } catch (DateTimeException _) {
            String near = NearMatch.of(String.valueOf(zone), ZoneId.getAvailableZoneIds()).map(z -> "; did you mean \"" + z + "\"?")
                    .orElse("");
            throw new Refusal(file + ": \"zone\" of " + where + " is \"" + zone + "\", which is no time zone" + near);
        }
    }

    private @Nullable Kind kind(JsonNode node, String where) throws Refusal {
        String word = text(node, "type", where);
        if (word == null) {
            return null;
        }
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        String near = NearMatch.of(word, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
        throw new Refusal(file + ": \"type\" of " + where + " is \"" + word + "\"" + near + " (types: " + String.join(", ", words) + ")");
    }

    private <T> @Nullable T one(JsonNode node, String name, String where, List<String> words, Function<String, Optional<T>> of)
            throws Refusal {
        String word = text(node, name, where);
        if (word == null) {
            return null;
        }
        Optional<T> found = of.apply(word);
        if (found.isEmpty()) {
            String near = NearMatch.of(word, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
            throw new Refusal(file + ": \"" + name + "\" of " + where + " is \"" + word + "\"" + near + " (it may be "
                    + String.join(", ", words) + ")");
        }
        return found.get();
    }

    private List<String> words(JsonNode node, String name, String where) throws Refusal {
        List<String> words = new ArrayList<>();
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return words;
        }
        for (JsonNode word : value.isArray() ? value : List.of(value)) {
            words.add(word(word, name, where));
        }
        return words;
    }

    private String word(JsonNode word, String name, String where) throws Refusal {
        if (!word.isValueNode() || word.isNull()) {
            throw new Refusal(
                    file + ": \"" + name + "\" of " + where + " must be " + ("constants".equals(where) ? "a word" : "a list of words"));
        }
        return word.asText();
    }
}
