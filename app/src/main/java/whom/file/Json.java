package whom.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.regex.Pattern;
import whom.text.JsonMistake;
import whom.text.Place;
import whom.text.Refusal;

/// JSON as a stream of tokens.
final class Json {
    private static final Pattern BEGINS = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]])");
    private static final Pattern NAMED = Pattern.compile("(?is).*\\.(json|jsonl|ndjson)(\\.gz)?");
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private Json() {
    }

    /// By its first brackets, or by its name if anything is in it at all.
    static boolean begins(String look, Part part) {
        String name = part.name().isEmpty() ? part.file().toString() : part.name();
        return BEGINS.matcher(look).lookingAt() || (NAMED.matcher(name).matches() && !look.isBlank());
    }

    static JsonParser parser(Text text, Bytes bytes) throws IOException {
        return FACTORY.createParser(text.reader(bytes));
    }

    static JsonFactory factory() {
        return FACTORY;
    }

    /// A value of an object that is no object itself.
    @FunctionalInterface
    interface Field {
        /// Takes the value that the parser stands at, and leaves the parser at its end.
        ///
        /// @param name with the names of the objects around it: `address.city`
        void at(String name, JsonParser parser) throws IOException, Refusal;
    }

    /// Goes through the values of an object and of the objects within.
    ///
    /// @param parser at its opening bracket; afterwards at its closing one
    static void fields(JsonParser parser, String around, Field field) throws IOException, Refusal {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = around + parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields(parser, name + ".", field);
            } else {
                field.at(name, parser);
            }
        }
    }

    static Refusal refusal(Part part, JsonParser parser, String message) {
        return refusal(part, parser.currentTokenLocation(), message);
    }

    private static Refusal refusal(Part part, JsonLocation at, String message) {
        return at.getLineNr() < 1 ? part.refusal(message) : part.refusal(new Place(at.getLineNr(), Math.max(1, at.getColumnNr())), message);
    }

    static Refusal failure(Part part, IOException e) {
        if (!(e instanceof JacksonException mistake)) {
            return Failure.of(part, e);
        }
        JsonLocation at = mistake.getLocation();
        return refusal(part, at == null ? JsonLocation.NA : at, JsonMistake.said(String.valueOf(mistake.getOriginalMessage())));
    }
}
