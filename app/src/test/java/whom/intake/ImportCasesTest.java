package whom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Every folder of `whom/intake/cases` in the test resources is a case: files, what is said about them, and what the store holds afterwards.
class ImportCasesTest {
    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path all = Path.of(Objects.requireNonNull(ImportCasesTest.class.getResource("/whom/intake/cases")).toURI());
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void imports(Path data) throws Exception {
        JsonNode expected = new ObjectMapper().readTree(data.resolve("case.json").toFile());
        try (Store store = Store.open(folder.resolve("profiles.db"), schema(expected))) {
            Import intake = new Import(store, ZoneId.of(expected.path("zone").asText()), Uniting.byKey(expected.path("key").asText()),
                    Clock.fixed(Instant.parse("2026-11-12T09:00:00Z"), ZoneOffset.UTC));
            for (JsonNode step : expected.path("imports")) {
                step(intake, store, data, step);
            }
            assertThat(Held.people(store)).isEqualTo(texts(expected.path("people")));
            if (expected.has("schema")) {
                Map<String, String> kinds = new LinkedHashMap<>();
                store.schema().attributes().forEach(a -> kinds.put(a.name(), a.kind().word()));
                assertThat(kinds.entrySet().toString()).isEqualTo(map(expected.path("schema")).entrySet().toString());
            }
            expected.path("suppressed").properties()
                    .forEach(channel -> assertThat(store.suppressed(channel.getKey(), new Cancellation()).entrySet().toString())
                            .isEqualTo(map(channel.getValue()).entrySet().toString()));
            if (expected.has("stored")) {
                assertThat(Held.texts(store, expected.path("stored").path("sql").asText()))
                        .isEqualTo(texts(expected.path("stored").path("rows")));
            }
        }
    }

    private void step(Import intake, Store store, Path data, JsonNode step) throws Refusal, IOException {
        Path rejects = folder.resolve("rejects.csv");
        Content content = Content.of(step.path("as").asText()).orElse(null);
        if (step.has("refused")) {
            assertThatThrownBy(() -> intake.run(request(data, step, content, rejects), Progress.SILENT, new Cancellation()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(texts(step.path("refused")).toArray(String[]::new)).message().doesNotContain("\n");
            return;
        }
        Report report = intake.run(request(data, step, content, rejects), Progress.SILENT, new Cancellation());
        assertThat(List.of(report.read(), report.added(), report.updated(), report.merged(), report.rejected(), report.unchanged()))
                .as(step.toString()).isEqualTo(longs(step.path("report")));
        assertThat(report.peopleAdded()).isEqualTo(step.path("peopleAdded").asLong());
        assertThat(Files.readAllLines(rejects)).hasSizeGreaterThan((int) report.rejected());
        if (step.has("rejects")) {
            assertThat(report.rejects().stream().map(r -> r.line() + " " + r.column() + " " + r.reason()))
                    .isEqualTo(texts(step.path("rejects")));
        }
        if (step.has("revision")) {
            assertThat(store.revision()).isEqualTo(step.path("revision").asLong());
        }
    }

    private static ImportRequest request(Path data, JsonNode step, @Nullable Content content, Path rejects) throws Refusal {
        Mapping mapping = step.has("mapping") ? MappingFile.read(data.resolve(step.path("mapping").asText())) : Mapping.NONE;
        return new ImportRequest(data.resolve(step.path("file").asText()), List.of(), content, mapping, step.path("addPeople").asBoolean(),
                false, rejects);
    }

    private static Schema schema(JsonNode expected) {
        List<Attribute> attributes = map(expected.path("attributes")).entrySet().stream()
                .map(e -> new Attribute(e.getKey(), e.getKey(), kind(e.getValue()), Map.of())).toList();
        List<EventKind> events = expected.path("events").properties().stream()
                .map(e -> new EventKind(e.getKey(), e.getKey(), "did " + e.getKey(), map(e.getValue()).entrySet().stream()
                        .map(p -> new Property(p.getKey(), p.getKey(), kind(p.getValue()))).toList()))
                .toList();
        return new Schema(expected.path("key").asText(), attributes, events, texts(expected.path("channels")));
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values()).filter(k -> k.word().equals(word)).findFirst().orElseThrow();
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(n -> texts.add(n.asText()));
        return texts;
    }

    private static List<Long> longs(JsonNode node) {
        List<Long> longs = new ArrayList<>();
        node.forEach(n -> longs.add(n.asLong()));
        return longs;
    }
}
