package whom.workspace;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import whom.text.NearMatch;
import whom.text.Refusal;

/// One object of a JSON file, read field by field; whatever is not as it should be is refused with its line and column.
record Fields(Document document, JsonPointer at, ObjectNode node) {
    /// Refuses a field whose name is a slip of one that is known and absent; other unknown fields are left alone.
    Fields knowing(String... known) throws Refusal {
        List<String> absent = List.of(known).stream().filter(name -> !node.has(name)).toList();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            Optional<String> meant = Set.of(known).contains(name) ? Optional.empty() : NearMatch.of(name, absent);
            if (meant.isPresent()) {
                throw document.refusalOfName(to(name), "`" + name + "`: did you mean `" + meant.get() + "`?");
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Refusal refusal(String name, String message) {
        return document.refusal(node.has(name) ? to(name) : at, "`" + name + "` " + message);
    }

    /// A text that must be there and say something.
    String text(String name) throws Refusal {
        String text = text(name, "");
        if (text.isBlank()) {
            throw refusal(name, has(name) ? "is empty" : "is missing");
        }
        return text;
    }

    String text(String name, String otherwise) throws Refusal {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.path(name).isTextual()) {
            throw refusal(name, "should be a text in quotes");
        }
        return node.path(name).textValue();
    }

    int whole(String name, int otherwise) throws Refusal {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.path(name).canConvertToInt() || !node.path(name).isIntegralNumber()) {
            throw refusal(name, "should be a whole number");
        }
        return node.path(name).intValue();
    }

    /// False when it is absent.
    boolean flag(String name) throws Refusal {
        if (has(name) && !node.path(name).isBoolean()) {
            throw refusal(name, "should be true or false");
        }
        return node.path(name).booleanValue();
    }

    /// The texts of an array; none when it is absent.
    List<String> texts(String name) throws Refusal {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual()) {
                throw document.refusal(to(name).appendIndex(texts.size()), "`" + name + "` should hold texts in quotes");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    /// The objects of an array; none when it is absent.
    List<Fields> objects(String name) throws Refusal {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : array(name)) {
            JsonPointer place = to(name).appendIndex(objects.size());
            if (!(element instanceof ObjectNode object)) {
                throw document.refusal(place, "`" + name + "` should hold objects, { … }");
            }
            objects.add(new Fields(document, place, object));
        }
        return objects;
    }

    /// An object whose fields are named by the user, in the order of the file; empty when it is absent.
    Map<String, Fields> named(String name) throws Refusal {
        Map<String, Fields> named = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object(name).node.properties()) {
            named.put(field.getKey(), object(name).object(field.getKey()));
        }
        return named;
    }

    /// The texts of an object whose fields are named by the user, in the order of the file; empty when it is absent.
    Map<String, String> labels(String name) throws Refusal {
        Map<String, String> labels = new LinkedHashMap<>();
        Fields object = object(name);
        for (Map.Entry<String, JsonNode> field : object.node.properties()) {
            labels.put(field.getKey(), object.text(field.getKey(), ""));
        }
        return labels;
    }

    /// An object; an empty one when it is absent.
    boolean isObject(String name) {
        return node.path(name).isObject();
    }

    Fields object(String name) throws Refusal {
        if (!has(name)) {
            return new Fields(document, to(name), node.objectNode());
        }
        if (!(node.path(name) instanceof ObjectNode object)) {
            throw refusal(name, "should be an object, { … }");
        }
        return new Fields(document, to(name), object);
    }

    /// One of a few words.
    <T> T choice(String name, List<T> choices, Function<T, String> wordOf) throws Refusal {
        String word = text(name);
        List<String> words = choices.stream().map(wordOf).toList();
        if (!words.contains(word)) {
            throw refusal(name, "is `" + word + "`, which is none of " + String.join(", ", words) + meant(word, words));
        }
        return choices.get(words.indexOf(word));
    }

    /// The end of a message about an unknown word: what was likely meant.
    static String meant(String word, Collection<String> known) {
        return NearMatch.of(word, known).map(near -> ": did you mean `" + near + "`?").orElse("");
    }

    private ArrayNode array(String name) throws Refusal {
        if (!has(name)) {
            return node.arrayNode();
        }
        if (!(node.path(name) instanceof ArrayNode array)) {
            throw refusal(name, "should be a list, [ … ]");
        }
        return array;
    }

    private JsonPointer to(String name) {
        return at.appendProperty(name);
    }
}
