package whom.workspace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.text.Place;
import whom.text.Refusal;

/// A JSON file as read: its tree, and where in the file each value and each field name stands.
record Document(Path file, ObjectNode root, Map<JsonPointer, Place> values, Map<JsonPointer, Place> names) {
    private static final Pattern WAY = Pattern.compile("(rule[\\w.\\[\\]]*)");

    /// The whole file as an object of fields.
    Fields fields() {
        return new Fields(this, JsonPointer.empty(), root);
    }

    Refusal refusal(JsonPointer value, String message) {
        return new Refusal(file, values.get(value), message);
    }

    Refusal refusalOfName(JsonPointer field, String message) {
        return new Refusal(file, names.get(field), message);
    }

    /// A refusal of another room that begins with the way to a value, `rule.all[2]: …`, with the value's line and column instead of the way.
    Refusal refusalInside(Refusal why) {
        Matcher way = WAY.matcher(why.getMessage());
        if (!way.lookingAt()) {
            return new Refusal(file, null, why.getMessage());
        }
        JsonPointer at = JsonPointer.compile("/" + way.group(1).replace("]", "").replace('[', '/').replace('.', '/'));
        while (!values.containsKey(at)) {
            at = at.head();
        }
        return refusal(at, why.getMessage());
    }

    /// Finds every place by one pass over the tokens.
    static Document of(Path file, ObjectNode root, JsonParser tokens) throws IOException {
        Map<JsonPointer, Place> values = new HashMap<>();
        Map<JsonPointer, Place> names = new HashMap<>();
        for (@Nullable
        JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
            JsonPointer at = tokens.getParsingContext().pathAsPointer();
            Place place = new Place(tokens.currentTokenLocation().getLineNr(), tokens.currentTokenLocation().getColumnNr());
            if (token == JsonToken.FIELD_NAME) {
                names.put(at, place);
            } else if (token.isStructStart()) {
                // Inside a structure that has just begun, the context is already the structure's own.
                values.put(tokens.getParsingContext().getParent().pathAsPointer(), place);
            } else if (token.isScalarValue()) {
                values.put(at, place);
            }
        }
        return new Document(file, root, values, names);
    }
}
