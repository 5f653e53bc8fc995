package whom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.file.Table;
import whom.file.TableRow;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.text.Refusal;

/// Every file of `whom/intake/plans` is a table, what is known before, and what it is taken for: columns, notes, questions, and what each cell of
/// the first rows says.
@Execution(ExecutionMode.CONCURRENT)
class PlanCasesTest {
    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path all = Path.of(Objects.requireNonNull(PlanCasesTest.class.getResource("/whom/intake/plans")).toURI());
        try (Stream<Path> files = Files.list(all)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plans(Path data) throws Exception {
        JsonNode expected = new ObjectMapper().readTree(data.toFile());
        Path file = Files.writeString(folder.resolve(expected.path("part").asText("people.csv")), lines(expected.path("table")));
        ZoneId zone = ZoneId.of(expected.path("zone").asText("Europe/Berlin"));
        Schema schema = schema(expected);
        Mapping mapping = expected.has("mapping") ? new MappingReader("mapping").mapping(expected.path("mapping")) : Mapping.NONE;
        if (expected.has("refused")) {
            assertThatThrownBy(() -> read(file, schema, zone, mapping)).isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(texts(expected.path("refused")).toArray(String[]::new));
            return;
        }
        Plan plan = plan(file, schema, zone, mapping);
        assertThat(plan.content().word()).isEqualTo(expected.path("content").asText("profiles"));
        assertThat(plan.recipe() == null ? "" : plan.recipe().id()).isEqualTo(expected.path("recipe").asText());
        assertThat(plan.columns().stream().map(PlanCasesTest::line).toList()).isEqualTo(texts(expected.path("columns")));
        if (expected.has("notes")) {
            assertThat(plan.notes().stream().map(Note::toString)).isEqualTo(texts(expected.path("notes")));
        }
        if (expected.has("questions")) {
            assertThat(plan.questions().stream().map(Question::toString)).isEqualTo(texts(expected.path("questions")));
        }
        Rows rows = read(file, schema, zone, mapping);
        assertThat(rows.lines).isEqualTo(texts(expected.path("rows")));
        assertThat(rows.fixes.all().stream().map(f -> f.header() + " " + f.fix() + " " + f.count() + " " + f.examples()))
                .isEqualTo(texts(expected.path("fixes")));
        Mapping saved = new MappingReader("saved").mapping(new ObjectMapper().readTree(MappingWriter.text(plan.mapping())));
        assertThat(read(file, schema, zone, saved).lines).as("the plan saved as a mapping says the same").isEqualTo(rows.lines);
    }

    private record Rows(List<String> lines, Fixes fixes) {}

    private static Rows read(Path file, Schema schema, ZoneId zone, Mapping mapping) throws Refusal {
        Plan plan = plan(file, schema, zone, mapping);
        List<String> lines = new ArrayList<>();
        Fixes fixes = new Fixes();
        try (Table table = Table.open(file)) {
            List<Column> columns = new Columns(file.getFileName(), table.header(), schema, zone, plan, Uniting.byKey(schema.key()))
                    .checked();
            GroupedRows rows = GroupedRows.of(table::next, table.header(), plan.written().grouping());
            for (GroupedRows.Grouped row = rows.next(); row != null; row = rows.next()) {
                TableRow of = row.row();
                lines.add((row.lines() > 1 ? row.lines() + " lines: " : "")
                        + columns.stream().map(column -> said(column, of, fixes)).filter(s -> !s.isEmpty())
                                .collect(Collectors.joining("; ")));
            }
        }
        return new Rows(lines, fixes);
    }

    private static Plan plan(Path file, Schema schema, ZoneId zone, Mapping mapping) throws Refusal {
        try (Table table = Table.open(file)) {
            Surveying looking = new Surveying(table.header());
            for (TableRow row = table.next(); row != null; row = table.next()) {
                looking.look(row);
            }
            return Planning.plan(file.getFileName().toString(), table.header(), looking.survey(), schema, zone, mapping);
        }
    }

    private static String said(Column column, TableRow row, Fixes fixes) {
        Kind kind = switch (column.target()) {
            case Target.Key _,Target.EventName _,Target.EventId _,Target.Channel _,Target.Reason _,Target.ConsentSource _ -> Kind.TEXT;
            case Target.Tags _ -> Kind.LIST;
            case Target.ToConsent _ -> Kind.BOOLEAN;
            case Target.At _,Target.ConsentSince _ -> Kind.INSTANT;
            case Target.ToAttribute(String _, Kind of) -> of == null ? Kind.TEXT : of;
            case Target.ToProperty(String _, Kind of) -> of == null ? Kind.TEXT : of;
        };
        return switch (column.read(row, kind)) {
            case Cell.Present present -> {
                fixes.count(column, column.cell(row), present);
                yield name(column.target()) + "=" + written(present.value());
            }
            case Cell.Missing _ -> "";
            case Cell.Wrong(String reason) -> column.header() + ": " + reason;
        };
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.Key _ -> "key";
            case Target.EventName _ -> "event";
            case Target.EventId _ -> "event.id";
            case Target.Channel _ -> "channel";
            case Target.Reason _ -> "reason";
            case Target.Tags _ -> "tags";
            case Target.At _ -> "at";
            case Target.ToConsent(String channel) -> "consent." + channel;
            case Target.ConsentSince(String channel) -> "consent." + channel + ".at";
            case Target.ConsentSource(String channel) -> "consent." + channel + ".source";
            case Target.ToAttribute(String name, Kind _) -> name;
            case Target.ToProperty(String name, Kind _) -> name;
        };
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number.toPlainString();
            case Value.Truth(var truth) -> Boolean.toString(truth);
            case Value.Date(var date) -> date.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Texts(var texts) -> String.join("|", texts);
        };
    }

    /// `header → target kind (basis share) how it is written`
    private static String line(PlannedColumn column) {
        if (column.isSkipped()) {
            return column.header() + " left out (" + column.basis() + ")";
        }
        JsonNode entry = entry(column);
        List<String> said = new ArrayList<>();
        entry.properties().stream().filter(e -> !List.of("to", "type").contains(e.getKey()))
                .forEach(e -> said.add(e.getKey() + " " + (e.getValue().isTextual() ? e.getValue().asText() : e.getValue().toString())));
        return column.header() + " → " + column.to() + " " + kind(column.kind()) + " (" + column.basis()
                + (column.share() < 1 ? " " + Math.floor(column.share() * 100) / 100 : "") + ")"
                + said.stream().map(s -> " " + s).collect(Collectors.joining());
    }

    private static String kind(@Nullable Kind kind) {
        return kind == null ? "?" : kind.word();
    }

    private static JsonNode entry(PlannedColumn column) {
        try {
            return new ObjectMapper().readTree(MappingWriter.text(Mapping.NONE.with("c", column.entry()))).path("columns").path("c");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema schema(JsonNode expected) {
        Map<String, String> kinds = new LinkedHashMap<>(Map.of("email", "text"));
        if (expected.has("attributes")) {
            kinds.clear();
            expected.path("attributes").properties().forEach(e -> kinds.put(e.getKey(), e.getValue().asText()));
        }
        List<Attribute> attributes = kinds.entrySet().stream()
                .map(e -> new Attribute(e.getKey(), e.getKey(),
                        Arrays.stream(Kind.values()).filter(k -> k.word().equals(e.getValue())).findFirst()
                                .orElseThrow(),
                        Map.of()))
                .toList();
        return new Schema(expected.path("key").asText("email"), attributes, List.of(), List.of());
    }

    private static String lines(JsonNode table) {
        return String.join("\n", texts(table)) + "\n";
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
