package whom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Whatever cells a table has and however it is written, by a writer that shares nothing with the reader, the same cells are read.
final class AnyTableTest {
    private static final List<String> NAMES = List.of("name", "city", "Größe", "last order", "no. 7", "tags");
    private static @Nullable Path file;

    /// @param quoteAll whether every cell is quoted, or only those that must be
    /// @param above    written before the header
    record Writing(char delimiter, char quote, boolean quoteAll, String end, String encoding, boolean lastEnd, boolean packed,
            String above) {
        byte[] bytes(List<List<String>> records) throws IOException {
            StringBuilder text = new StringBuilder(encoding.endsWith("marked") ? "\uFEFF" : "");
            // Above a single column a title could be its name.
            text.append(records.getFirst().size() == 1 && !above.startsWith("#") ? "" : above.replace("\n", end));
            for (int i = 0; i < records.size(); i++) {
                text.append(i == 0 ? "" : end)
                        .append(String.join(String.valueOf(delimiter), records.get(i).stream().map(this::cell).toList()));
            }
            byte[] plain = text.append(lastEnd ? end : "").toString().getBytes(Charset.forName(encoding.split(" ", -1)[0]));
            if (!packed) {
                return plain;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(plain);
            }
            return bytes.toByteArray();
        }

        private String cell(String cell) {
            boolean must = quoteAll || cell.chars().anyMatch(c -> c == delimiter || c == quote || c == '"' || c == '\n' || c == '\r');
            String sign = String.valueOf(quote);
            return must ? sign + cell.replace(sign, sign + sign) + sign : cell;
        }
    }

    @Provide
    Arbitrary<Writing> writings() {
        Arbitrary<String> encodings = Arbitraries.of("UTF-8", "UTF-8 marked", "UTF-16LE marked", "UTF-16BE marked", "UTF-16LE",
                "UTF-32LE marked",
                "windows-1252");
        return Combinators.combine(Arbitraries.of(',', ';', '\t', '|'), Arbitraries.of('"', '"', '\''), Arbitraries.of(true, false),
                Arbitraries.of("\n", "\r\n", "\r"), encodings, Arbitraries.of(true, false), Arbitraries.of(true, false, false),
                Arbitraries.of("", "", "", "Customers of the shop\n\n", "# Shop\n#\n# as of today\n", "\n\n"))
                .as((delimiter, quote, all, end, encoding, last, packed, above) -> new Writing(delimiter, quote, quote == '\'' || all, end,
                        encoding, last, packed, above));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> tame = Arbitraries.of("", "Ana", "Zoë Müller", "2026-11-22", "1,50", "O'Brien", "yes", "'+49151", "#1001", "5 €");
        Arbitrary<String> wild = Arbitraries.of("a", "Z", " ", "9", "Zoë", "Straße", "é", "\"", ",", ";", "|", "\t", "'", "#", "=", "\n")
                .list()
                .ofMaxSize(12).map(pieces -> String.join("", pieces));
        Arbitrary<String> cell = Arbitraries.frequencyOf(Tuple.of(3, tame), Tuple.of(2, wild));
        return Arbitraries.integers().between(0, NAMES.size()).flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(12))
                .map(AnyTableTest::withKeys);
    }

    /// Every row begins with an address, so that none is empty and none is taken for a footer.
    private static List<List<String>> withKeys(List<List<String>> cells) {
        List<List<String>> records = new ArrayList<>();
        for (int i = -1; i < cells.size(); i++) {
            List<String> record = new ArrayList<>(List.of(i < 0 ? "email" : "p" + i + "@x.example"));
            record.addAll(i < 0 ? NAMES.subList(0, cells.getFirst().size()) : cells.get(i));
            records.add(record);
        }
        return records;
    }

    @BeforeContainer
    static void begin() throws IOException {
        file = Files.createTempFile("whom-any", ".csv");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.delete(file());
    }

    private static Path file() {
        return Objects.requireNonNull(file);
    }

    @Property
    void isReadAsItWasWritten(@ForAll("tables") List<List<String>> records, @ForAll("writings") Writing writing) throws Exception {
        boolean hard = records.stream().skip(1).flatMap(List::stream)
                .anyMatch(cell -> cell.chars().anyMatch(c -> ",;|\t'\"\n".indexOf(c) >= 0));
        boolean letters = records.stream().flatMap(List::stream).anyMatch(cell -> cell.chars().anyMatch(c -> c > 0x7f));
        Statistics.label("cells").collect(hard ? "with delimiters, quotes or line breaks" : "plain");
        Statistics.label("letters").collect(letters ? "beyond ASCII" : "ASCII");
        Files.write(file(), writing.bytes(records));
        assertThat(read()).as(writing.toString()).isEqualTo(records);
    }

    private static List<List<String>> read() throws Refusal {
        List<List<String>> read = new ArrayList<>();
        try (Table table = Table.open(file())) {
            read.add(table.header());
            for (TableRow row = table.next(); row != null; row = table.next()) {
                read.add(row.cells());
            }
        }
        return read;
    }
}
