package whom.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import whom.file.SafeFile;
import whom.text.JsonMistake;
import whom.text.Place;
import whom.text.Refusal;

/// A mapping on disk.
public final class MappingFile {
    static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private MappingFile() {
    }

    /// @throws Refusal when it is not there or says something that no mapping says
    public static Mapping read(Path file) throws Refusal {
        return new MappingReader(file.toString()).mapping(json(file));
    }

    /// Writes it in place of what is there.
    ///
    /// @throws Refusal when it can't be written
    public static void write(Path file, Mapping mapping) throws Refusal {
        try {
            SafeFile.write(file, MappingWriter.text(mapping).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(file + ": can't be written: " + e.getMessage(), e);
        }
    }

    private static JsonNode json(Path file) throws Refusal {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null || at.getLineNr() < 1 ? null : new Place(at.getLineNr(), Math.max(1, at.getColumnNr()));
            throw new Refusal(file, place, JsonMistake.said(e.getOriginalMessage()));
        } catch (NoSuchFileException e) {
            throw new Refusal(file + ": there is no such mapping file", e);
        } catch (IOException e) {
            throw new Refusal(file + ": can't be read: " + e.getMessage(), e);
        }
    }
}
