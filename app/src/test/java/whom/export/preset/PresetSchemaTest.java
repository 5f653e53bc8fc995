package whom.export.preset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.resources.Presets;
import whom.text.Refusal;

final class PresetSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> ids() {
        return Presets.ids();
    }

    private static SchemaCheck schema() throws Exception {
        return new SchemaCheck(JSON.readTree(Presets.schema()));
    }

    private static ObjectNode filledIn(String id) throws Exception {
        ObjectNode own = (ObjectNode) JSON.readTree(Presets.json(id));
        return own.has("extends") ? PresetShelf.over((ObjectNode) JSON.readTree(Presets.json("_base")), own) : own;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void builtInPresetsAreAsTheSchemaSays(String id) throws Exception {
        assertThat(schema().problems(filledIn(id))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws Exception {
        List<String> changes = List.of("{\"version\":0}", "{\"colums\":[]}", "{\"file\":{\"lineEnding\":\"CR\"}}",
                "{\"formats\":{\"list\":\"tabs\"}}",
                "{\"columns\":[{\"header\":\"x\",\"from\":[]}]}", "{\"columns\":[{\"header\":\"x\",\"from\":[\"x\"],\"pipe\":[\"uper\"]}]}",
                "{\"columns\":[{\"header\":\"x\",\"from\":[\"x\"],\"const\":\"y\"}]}", "{\"columns\":[{\"header\":\"x\"}]}",
                "{\"text\":{\"emoji\":\"drop\"}}", "{\"file\":{\"encoding\":\"EBCDIC\"}}", "{\"limits\":{\"beyond\":\"drop\"}}",
                "{\"consent\":{\"channel\":\"email\",\"columns\":[{\"header\":\"x\",\"refused\":\"no\"}]}}");
        for (String change : changes) {
            JsonNode changed = PresetShelf.over(filledIn("braze"), (ObjectNode) JSON.readTree(change));
            assertThat(schema().problems(changed)).as(change).isNotEmpty();
            assertThat(refusedByTheReader(changed)).as(change).isTrue();
        }
    }

    private static boolean refusedByTheReader(JsonNode json) {
        try {
            PresetReader.read("test", "braze", json);
            return false;
        } catch (Refusal _) {
            return true;
        }
    }
}
