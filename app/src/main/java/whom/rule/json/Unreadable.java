package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import whom.text.NearMatch;
import whom.text.Refusal;

/// The refusals of a rule's JSON, each with the way to the value.
final class Unreadable {
    private Unreadable() {
    }

    static Refusal expected(String place, String expected, JsonNode found) {
        return new Refusal(place + ": expected " + expected + ", found " + found(found));
    }

    static Refusal unknown(String place, String word, List<String> known) {
        String hint = NearMatch.of(word, known).map(near -> "did you mean \"" + near + "\"?")
                .orElse("known here: " + String.join(", ", known));
        return new Refusal(place + ": unknown word \"" + word + "\"; " + hint);
    }

    private static String found(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT, POJO -> "an object";
            case ARRAY -> "a list of " + json.size();
            case STRING -> "the text \"" + json.textValue() + "\"";
            case NUMBER, BOOLEAN, BINARY -> json.asText();
            case NULL -> "null";
            case MISSING -> "nothing";
        };
    }
}
