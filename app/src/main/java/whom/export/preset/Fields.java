package whom.export.preset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.text.NearMatch;
import whom.text.Refusal;

/// One JSON object while it is read strictly: what is missing, of the wrong type or unknown is refused with its place in the file.
final class Fields {
    private final String file;
    private final String place;
    private final JsonNode object;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(String file, String place, @Nullable JsonNode object) throws Refusal {
        if (object == null || !object.isObject()) {
            throw new Refusal(file + ": " + (place.isEmpty() ? "the file" : place) + " must be an object { … }");
        }
        this.file = file;
        this.place = place;
        this.object = object;
    }

    @Nullable
    JsonNode get(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    JsonNode required(String name) throws Refusal {
        JsonNode value = get(name);
        if (value == null) {
            throw refusal(name, "is missing");
        }
        return value;
    }

    Fields object(String name) throws Refusal {
        return new Fields(file, placeOf(name), required(name));
    }

    /// The object of that name, or an empty one.
    Fields optionalObject(String name) throws Refusal {
        JsonNode value = get(name);
        return new Fields(file, placeOf(name), value == null ? JsonNodeFactory.instance.objectNode() : value);
    }

    String text(String name) throws Refusal {
        return textOf(name, required(name));
    }

    String text(String name, String otherwise) throws Refusal {
        JsonNode value = get(name);
        return value == null ? otherwise : textOf(name, value);
    }

    /// One of a few words.
    String choice(String name, String otherwise, List<String> words) throws Refusal {
        String word = text(name, otherwise);
        if (!words.contains(word)) {
            throw refusal(name, "must be " + String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast());
        }
        return word;
    }

    boolean flag(String name, boolean otherwise) throws Refusal {
        JsonNode value = get(name);
        if (value != null && !value.isBoolean()) {
            throw refusal(name, "must be true or false");
        }
        return value == null ? otherwise : value.booleanValue();
    }

    @Nullable
    Long positive(String name) throws Refusal {
        JsonNode value = get(name);
        if (value != null && !(value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 0)) {
            throw refusal(name, "must be a whole number above 0");
        }
        return value == null ? null : value.longValue();
    }

    List<String> texts(String name) throws Refusal {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name)) {
            texts.add(textOf(name, item));
        }
        return texts;
    }

    /// The items of a list, or none when there is no such list.
    List<JsonNode> list(String name) throws Refusal {
        JsonNode value = get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw refusal(name, "must be a list [ … ]");
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }

    /// The objects of a list, or none when there is no such list.
    List<Fields> objects(String name) throws Refusal {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : list(name)) {
            objects.add(new Fields(file, placeOf(name) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    /// The objects of a list, each of them alone or several in a list of their own.
    List<List<Fields>> groups(String name) throws Refusal {
        List<List<Fields>> groups = new ArrayList<>();
        for (JsonNode group : list(name)) {
            List<Fields> objects = new ArrayList<>();
            for (JsonNode item : group.isArray() ? group : List.of(group)) {
                objects.add(new Fields(file, placeOf(name) + "[" + groups.size() + "]", item));
            }
            groups.add(objects);
        }
        return groups;
    }

    /// The names in this object, for objects whose names are data.
    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// Refuses what nobody has asked for.
    void nothingElse() throws Refusal {
        for (Iterator<String> names = object.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!known.contains(name)) {
                throw refusal(name,
                        "is not known here" + NearMatch.of(name, known).map(near -> "; did you mean “" + near + "”?").orElse(""));
            }
        }
    }

    Refusal refusal(String name, String message) {
        return new Refusal(file + ": “" + placeOf(name) + "” " + message);
    }

    private String placeOf(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private String textOf(String name, JsonNode value) throws Refusal {
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw refusal(name, "must be a text");
        }
        return value.textValue();
    }
}
