package whom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.LogEntry;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Every folder of `whom/intake/recipes` in the test resources is a file as its maker exports it, and what it becomes in a new workspace, which
/// knows a key and nothing else: tried, imported, imported again, taken back, and imported once more.
class RecipeCasesTest {
    private static final Schema NEW = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())), List.of(),
            List.of("email"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-12T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path all = Path.of(Objects.requireNonNull(RecipeCasesTest.class.getResource("/whom/intake/recipes/braze/case.json")).toURI())
                .resolve("../..").normalize();
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @Test
    void everyRecipeHasACase() throws IOException, URISyntaxException {
        List<String> shown = new ArrayList<>();
        for (Path data : cases().toList()) {
            shown.addAll(texts(read(data).path("recipes")));
        }
        try (var index = Objects.requireNonNull(Recipes.class.getResourceAsStream("recipes/index.txt"))) {
            assertThat(shown).containsAll(new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesPeople(Path data) throws IOException, Refusal {
        JsonNode expected = read(data);
        Path file = file(data, expected);
        try (Store store = Store.open(folder.resolve("profiles.db"), NEW)) {
            if (expected.has("before")) {
                run(store, data.resolve(expected.path("before").asText()), false);
            }
            Held before = Held.in(store);
            if (expected.has("refused")) {
                assertThatThrownBy(() -> run(store, file, false)).isInstanceOf(Refusal.class)
                        .hasMessageContainingAll(texts(expected.path("refused")).toArray(String[]::new)).message().doesNotContain("\n");
                assertThat(Held.in(store)).isEqualTo(before);
                return;
            }
            List<Long> numbers = longs(expected.path("report"));
            assertThat(numbers(run(store, file, true))).as("tried").isEqualTo(numbers);
            assertThat(Held.in(store)).isEqualTo(before);

            Report first = run(store, file, false);
            assertThat(numbers(first)).as("imported").isEqualTo(numbers);
            assertThat(first.rejects().stream().map(r -> r.line() + " " + r.column() + " " + r.reason()))
                    .isEqualTo(texts(expected.path("rejects")));
            Held after = Held.in(store);
            assertThat(after.people()).isEqualTo(texts(expected.path("people")));
            assertThat(after.events()).isEqualTo(texts(expected.path("events")));
            assertThat(after.suppressions()).isEqualTo(texts(expected.path("suppressions")));
            assertThat(after.consents()).isEqualTo(texts(expected.path("consents")));
            assertNowhere(texts(expected.path("never")), store.schema());

            long revision = store.revision();
            List<Long> known = List.of(numbers.get(0), 0L, 0L, numbers.get(3), numbers.get(4),
                    numbers.get(1) + numbers.get(2) + numbers.get(5));
            assertThat(numbers(run(store, file, false))).as("again").isEqualTo(known);
            assertThat(Held.in(store)).isEqualTo(after);
            assertThat(store.revision()).isEqualTo(revision);

            Imports imports = new Imports(store, ZONE, Uniting.byKey("email"), CLOCK);
            LogEntry entry = imports.entry(first.entry());
            imports.undo(entry, Progress.SILENT, new Cancellation());
            assertThat(Held.in(store)).as("taken back").isEqualTo(before);

            assertThat(numbers(run(store, file, false))).as("once more").isEqualTo(numbers);
            assertThat(Held.in(store)).isEqualTo(after);
        }
    }

    private static Report run(Store store, Path file, boolean dryRun) throws Refusal {
        return new Import(store, ZONE, Uniting.byKey("email"), CLOCK).run(
                new ImportRequest(file, List.of(), null, Mapping.NONE, false, dryRun, null), Progress.SILENT, new Cancellation());
    }

    private Path file(Path data, JsonNode expected) throws IOException {
        String name = expected.path("file").asText();
        if (!expected.has("zip")) {
            return data.resolve(name);
        }
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : texts(expected.path("zip"))) {
                zip.putNextEntry(new ZipEntry(entry));
                Files.copy(data.resolve(entry), zip);
            }
        }
        return file;
    }

    /// Neither in the database nor in what SQLite keeps beside it.
    private void assertNowhere(List<String> secrets, Schema schema) throws IOException {
        assertThat(schema.attributes().stream().map(Attribute::name))
                .noneMatch(name -> name.contains("password") || name.contains("token"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("profiles.db")).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                secrets.forEach(secret -> assertThat(bytes.contains(secret)).as(secret + " in " + file).isFalse());
            }
        }
    }

    private static JsonNode read(Path data) throws IOException {
        return new ObjectMapper().readTree(data.resolve("case.json").toFile());
    }

    private static List<Long> numbers(Report report) {
        assertThat(report.read())
                .isEqualTo(report.added() + report.updated() + report.merged() + report.rejected() + report.unchanged());
        return List.of(report.read(), report.added(), report.updated(), report.merged(), report.rejected(), report.unchanged());
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
