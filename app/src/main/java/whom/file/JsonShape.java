package whom.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Where in a JSON text the records are, and all the names that any of them has, in the order in which they appear.
///
/// @param path    of the array in the object around it; empty when the array is all there is
/// @param columns nested names with dots between
record JsonShape(TableForm.Kind kind, List<String> path, List<String> columns) {
    private static final int MOST_COLUMNS = 4_000;
    private static final int LONGEST_LIST = 1 << 24;

    /// Reads the whole text.
    static JsonShape of(Text text) throws Refusal {
        try (Bytes bytes = Bytes.of(text.part()); JsonParser parser = Json.parser(text, bytes)) {
            return new Search(text.part(), parser).shape();
        } catch (IOException e) {
            throw Json.failure(text.part(), e);
        }
    }

    private record Search(Part part, JsonParser parser) {
        JsonShape shape() throws IOException, Refusal {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                return objects();
            }
            if (first != JsonToken.START_ARRAY) {
                throw Json.refusal(part, parser, "is no list of people: an array of objects [{…}, …], or an object on each line");
            }
            Set<String> columns = new LinkedHashSet<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                record(columns);
            }
            if (parser.nextToken() != null) {
                throw Json.refusal(part, parser, "the list is closed, and something more follows");
            }
            return shape(TableForm.Kind.JSON, List.of(), columns);
        }

        /// One object may hold the records; several are records themselves.
        private JsonShape objects() throws IOException, Refusal {
            Set<String> columns = new LinkedHashSet<>();
            Map<List<String>, Set<String>> arrays = new LinkedHashMap<>();
            around(new ArrayList<>(), columns, arrays);
            boolean alone = true;
            while (parser.nextToken() != null) {
                alone = false;
                record(columns);
            }
            boolean lines = (part.name().isEmpty() ? part.file().toString() : part.name()).toLowerCase(Locale.ROOT)
                    .matches("(?s).*\\.(jsonl|ndjson)(\\.gz)?");
            if (!alone || lines || arrays.isEmpty()) {
                return shape(TableForm.Kind.JSON_LINES, List.of(), columns);
            }
            if (arrays.size() > 1) {
                throw part.refusal("holds " + arrays.size() + " lists: "
                        + arrays.keySet().stream().map(path -> String.join(".", path)).limit(10).collect(Collectors.joining(", "))
                        + "; save the one that is meant as a file of its own");
            }
            Map.Entry<List<String>, Set<String>> only = arrays.entrySet().iterator().next();
            return shape(TableForm.Kind.JSON, only.getKey(), only.getValue());
        }

        private JsonShape shape(TableForm.Kind kind, List<String> path, Set<String> columns) throws Refusal {
            if (columns.isEmpty()) {
                throw part.refusal("is empty: it holds no object that has a name and a value");
            }
            return new JsonShape(kind, List.copyOf(path), List.copyOf(columns));
        }

        /// Goes through the first object: its own names, and the arrays of objects in it.
        private void around(List<String> path, Set<String> columns, Map<List<String>, Set<String>> arrays) throws IOException, Refusal {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                path.addLast(parser.currentName());
                switch (parser.nextToken()) {
                    case START_OBJECT -> around(path, columns, arrays);
                    case START_ARRAY -> {
                        add(columns, String.join(".", path));
                        Set<String> inside = array();
                        if (inside != null) {
                            arrays.put(List.copyOf(path), inside);
                        }
                    }
                    case null, default -> add(columns, String.join(".", path));
                }
                path.removeLast();
            }
        }

        /// The names in an array of objects; null for any other array.
        private @Nullable Set<String> array() throws IOException, Refusal {
            Set<String> columns = new LinkedHashSet<>();
            boolean objects = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    record(columns);
                } else {
                    objects = false;
                    parser.skipChildren();
                }
            }
            return objects && !columns.isEmpty() ? columns : null;
        }

        private void record(Set<String> columns) throws IOException, Refusal {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw Json.refusal(part, parser, "stands where a person or an event should: an object {\"email\": …}");
            }
            Json.fields(parser, "", (name, value) -> {
                add(columns, name);
                long from = value.currentTokenLocation().getCharOffset();
                value.skipChildren();
                if (value.currentTokenLocation().getCharOffset() - from > LONGEST_LIST) {
                    throw Json.refusal(part, value, "a list of millions of characters is no value of a person");
                }
            });
        }

        private void add(Set<String> columns, String name) throws Refusal {
            if (columns.add(name) && columns.size() > MOST_COLUMNS) {
                throw Json.refusal(part, parser,
                        "more than " + MOST_COLUMNS + " different names: they look like data; write such data as a "
                                + "list of objects with the same names in each");
            }
        }
    }
}
