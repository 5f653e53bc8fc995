package whom.workspace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import whom.text.Place;
import whom.text.JsonMistake;
import whom.text.Refusal;

/// The JSON files of a workspace: strict to read, and written so that they diff well: two spaces, one value a line, a final newline.
final class JsonFiles {
    /// The form of the files that this version reads and writes.
    static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder() //
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) //
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) //
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) //
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES) //
            .build();

    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance() //
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER) //
            .withObjectEmptySeparator("") //
            .withArrayEmptySeparator("")) //
            .withObjectIndenter(new DefaultIndenter("  ", "\n")) //
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonFiles() {
    }

    /// An object without fields.
    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /// What a new file of ours begins with.
    static ObjectNode begun() {
        return empty().put("schema", SCHEMA);
    }

    static String text(Path file) throws Refusal {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new Refusal(file + ": there is no such file");
        } catch (CharacterCodingException otherEncoding) {
            throw new Refusal(file + ": is not UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            throw new Refusal(file + ": cannot be read (" + reason(unreadable) + ")", unreadable);
        }
    }

    /// Reads the text of a file of ours.
    ///
    /// @throws Refusal when it is broken, with line and column, or was written by a newer version
    static Document parse(Path file, String text) throws Refusal {
        try (JsonParser tokens = JSON.createParser(text)) {
            JsonNode root = JSON.readTree(text);
            if (!(root instanceof ObjectNode object)) {
                throw new Refusal(file, new Place(1, 1), "should hold one JSON object, { … }");
            }
            Document document = Document.of(file, object, tokens);
            Fields fields = document.fields();
            int schema = fields.whole("schema", SCHEMA);
            if (schema > SCHEMA) {
                throw fields.refusal("schema", "was written by a newer version of Whom (form " + schema + ", this one reads up to " + SCHEMA
                        + "); update Whom to open it");
            }
            return document;
        } catch (JsonProcessingException broken) {
            Place place = new Place(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
            throw new Refusal(file, place,
                    JsonMistake.said(broken.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String print(JsonNode tree) {
        try {
            return PRETTY.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof AccessDeniedException ? "no permission" : String.valueOf(unreadable.getMessage());
    }
}
