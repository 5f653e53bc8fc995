package whom.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the texts of a list stand in one cell.
///
/// @param separator signs between them, or [#CSV] or [#JSON]
/// @param once      whether a text that comes again is left out
record Splitting(String separator, boolean once) {
    /// Between commas, in quotes where they hold one: `"Tag A","Tag B"`.
    static final String CSV = "csv";
    /// `["a","b"]`
    static final String JSON = "json";

    /// The texts, without white space around them and without empty ones; null when the cell is not written so.
    @Nullable
    List<String> texts(String cell) {
        List<String> all = switch (separator) {
            case CSV -> csv(cell);
            case JSON -> json(cell);
            default -> between(cell);
        };
        return all == null ? null : once ? List.copyOf(new LinkedHashSet<>(all)) : all;
    }

    private List<String> between(String cell) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, from)) {
            add(texts, cell.substring(from, at));
            from = at + separator.length();
        }
        add(texts, cell.substring(from));
        return texts;
    }

    private static @Nullable List<String> csv(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (quoted && c == '"' && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                text.append('"');
                i++;
            } else if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && c == '"' && text.toString().isBlank()) {
                text.setLength(0);
                quoted = true;
            } else if (!quoted && c == ',') {
                add(texts, text.toString());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        add(texts, text.toString());
        return quoted ? null : texts;
    }

    private static @Nullable List<String> json(String cell) {
        try {
            JsonNode node = MappingFile.JSON.readTree(cell);
            if (!node.isArray()) {
                return null;
            }
            List<String> texts = new ArrayList<>();
            node.forEach(each -> add(texts, each.isNull() ? "" : each.isValueNode() ? each.asText() : each.toString()));
            return texts;
        } catch (JsonProcessingException _) {
            return null;
        }
    }

    private static void add(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }
}
