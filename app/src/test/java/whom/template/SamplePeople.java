package whom.template;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Folding;

/// People of the sample shop, read from its file by a few plain lines of its own, apart from the program's import.
final class SamplePeople {
    static final Path RETAIL = Path.of(System.getProperty("whom.samples", "../sample-workspaces"), "retail");
    private static final Map<String, Kind> KINDS = Map.of("vip", Kind.BOOLEAN, "orders", Kind.NUMBER, "ltv", Kind.NUMBER, "engagement",
            Kind.NUMBER, "birth_date", Kind.DATE, "signup_at", Kind.INSTANT, "last_purchase_at", Kind.INSTANT, "interests", Kind.LIST);

    private SamplePeople() {
    }

    static Schema schema(List<Person> people) {
        List<Attribute> attributes = people.stream().flatMap(p -> p.attributes().keySet().stream()).distinct().sorted()
                .map(name -> new Attribute(name, name, KINDS.getOrDefault(name, Kind.TEXT), Map.of())).toList();
        return new Schema("email", attributes, List.of(), List.of("email", "sms"));
    }

    static List<Person> retail() throws IOException {
        Map<String, Map<String, Value>> byKey = new LinkedHashMap<>();
        try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(RETAIL.resolve("data/people.csv.gz")));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(unpacked, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Map<String, Value> known = byKey.computeIfAbsent(Folding.key(row.getField("email")), key -> new HashMap<>());
                row.getFieldsAsMap().forEach((name, cell) -> value(name, cell).ifPresent(v -> known.put(name, v)));
            }
        }
        List<Person> people = new ArrayList<>();
        byKey.forEach((key, values) -> people.add(new Person(people.size() + 1L, key, values, List.of(), Map.of())));
        return people;
    }

    private static Optional<Value> value(String name, String cell) {
        if (cell.isBlank() || name.equals("tags") || name.startsWith("consent.")) {
            return Optional.empty();
        }
        return Optional.of(switch (KINDS.getOrDefault(name, Kind.TEXT)) {
            case TEXT -> new Value.Text(cell);
            case NUMBER -> new Value.Number(new BigDecimal(cell));
            case BOOLEAN -> new Value.Truth(Boolean.parseBoolean(cell));
            case DATE -> new Value.Date(LocalDate.parse(cell));
            case INSTANT -> new Value.Moment(Instant.parse(cell));
            case LIST -> new Value.Texts(List.of(cell.split("\\|", -1)));
        });
    }
}
