package whom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.PresetShelf;
import whom.profile.Consent;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Files of every kind are unpacked by the JDK and read by others; none is larger than its limit, and nobody is lost between two.
final class PackedUploadTest {
    private static final Schema SCHEMA = new Schema("email", List.of(World.attribute("email", "text"), World.attribute("note", "text")),
            List.of(), List.of("email"));

    @TempDir
    Path place;

    /// Where the last upload went; each has a folder of its own.
    private Path folder = Path.of("");

    private List<FileWritten> export(String changes, List<Person> people) throws Exception {
        folder = Files.createTempDirectory(place, "out");
        Path presets = Files.createDirectories(place.resolve("presets"));
        Files.writeString(presets.resolve("p.json"), "{ \"extends\": \"csv\", \"id\": \"p\", " + changes + " }");
        ExportRequest request = new ExportRequest("s", "r", World.AS_OF, SCHEMA, PresetShelf.open(presets).preset("p"), List.of("note"));
        return new Exporter(Clock.systemUTC())
                .write(request, People.of(people), Suppressions.NONE, folder, _ -> {}, Progress.SILENT, new Cancellation()).files().stream()
                .filter(file -> file.role() == Role.UPLOAD).toList();
    }

    private static List<Person> people(int count, String... notes) {
        Random random = new Random(7);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String email = "p" + i + "@example.com";
            String note = i < notes.length ? notes[i] : Long.toString(random.nextLong(), 36) + Long.toString(random.nextLong(), 36);
            people.add(new Person(i + 1L, email, Map.of("email", new Value.Text(email), "note", new Value.Text(note)), List.of(),
                    Map.of("email", Consent.GIVEN)));
        }
        return people;
    }

    private String unpacked(String name) throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(name))) {
            if (name.endsWith(".gz")) {
                return new String(new GZIPInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            }
            ZipInputStream zip = new ZipInputStream(file);
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo(name.replace(".zip", ""));
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPackedFileIsThePlainOneInside() throws Exception {
        String expected = "email,note\r\np0@example.com,Zoë 🎉\r\n";
        assertThat(export("\"file\": { \"compress\": \"gzip\" }", people(1, "Zoë 🎉"))).extracting(FileWritten::name)
                .containsExactly("s-p.csv.gz");
        assertThat(unpacked("s-p.csv.gz")).isEqualTo(expected);
        assertThat(export("\"file\": { \"compress\": \"zip\" }", people(1, "Zoë 🎉"))).extracting(FileWritten::name)
                .containsExactly("s-p.csv.zip");
        assertThat(unpacked("s-p.csv.zip")).isEqualTo(expected);
    }

    @Test
    void packedFilesStayBelowTheirLimitAndLoseNobody() throws Exception {
        for (String compress : List.of("gzip", "zip")) {
            List<FileWritten> files = export("\"file\": { \"compress\": \"" + compress + "\" }, \"limits\": { \"maxBytes\": 200000 }",
                    people(20_000));
            assertThat(files).hasSizeBetween(4, 12).allSatisfy(file -> {
                assertThat(file.bytes()).isLessThanOrEqualTo(200_000);
                assertThat(Files.size(folder.resolve(file.name()))).isEqualTo(file.bytes());
            });
            List<String> emails = new ArrayList<>();
            for (FileWritten file : files) {
                List<String> lines = unpacked(file.name()).lines().toList();
                assertThat(lines.getFirst()).isEqualTo("email,note");
                lines.stream().skip(1).forEach(line -> emails.add(line.substring(0, line.indexOf(','))));
            }
            assertThat(emails).hasSize(20_000).doesNotHaveDuplicates();
        }
    }

    @Test
    void rowsAreALimitToo() throws Exception {
        assertThat(export("\"limits\": { \"maxRows\": 2 }", people(5))).extracting(FileWritten::rows).containsExactly(2L, 2L, 1L);
    }

    @Test
    void whatMustNotBeSplitOrIsTooSmallIsRefusedAndLeavesNothing() throws Exception {
        assertThatThrownBy(() -> export("\"limits\": { \"maxRows\": 2, \"beyond\": \"refuse\" }", people(3))).isInstanceOf(Refusal.class)
                .hasMessageContaining("must go into one");
        assertThatThrownBy(() -> export("\"limits\": { \"minRows\": 4 }", people(3))).isInstanceOf(Refusal.class)
                .hasMessageContaining("takes no fewer than 4 people, and these would be 3");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void encodingMarkQuotesAndDelimiterAreAsThePresetSays() throws Exception {
        export("\"file\": { \"type\": \"txt\", \"delimiter\": \";\", \"encoding\": \"UTF-16LE\", \"bom\": true, \"quoting\": \"all\" }",
                people(1, "Zoë 🎉"));
        assertThat(Files.readString(folder.resolve("s-p.txt"), StandardCharsets.UTF_16LE))
                .isEqualTo("\ufeff\"email\";\"note\"\r\n\"p0@example.com\";\"Zoë 🎉\"\r\n");
        export("\"file\": { \"encoding\": \"windows-1252\", \"header\": false, \"lineEnding\": \"LF\" }", people(1, "Köln €"));
        assertThat(Files.readString(folder.resolve("s-p.csv"), Charset.forName("windows-1252"))).isEqualTo("p0@example.com,Köln €\n");
        export("\"file\": { \"type\": \"tsv\", \"delimiter\": \"\\t\", \"bom\": true }", people(1, "a\tb"));
        assertThat(Files.readAllBytes(folder.resolve("s-p.tsv"))).asString(StandardCharsets.UTF_8)
                .isEqualTo("\ufeffemail\tnote\r\np0@example.com\t\"a\tb\"\r\n");
    }

    @Test
    void aWorkbookHasTextInEveryCell() throws Exception {
        export("\"file\": { \"type\": \"xlsx\", \"lineEnding\": \"LF\" }",
                people(2_000, "+491711234567", "01067", "=1+1", "Zoë 🎉\r\n<آية> & \"x\""));
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve("s-p.xlsx").toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2_001);
            assertThat(rows.getFirst().stream().map(Cell::getText)).containsExactly("email", "note");
            assertThat(rows.subList(1, 5)).extracting(row -> row.getCell(1).getText()).containsExactly("+491711234567", "01067", "=1+1",
                    "Zoë 🎉\n<آية> & \"x\"");
            assertThat(rows).allSatisfy(row -> assertThat(row.getCell(1).getType()).hasToString("STRING"));
            assertThat(rows.getLast().getCellText(0)).isEqualTo("p1999@example.com");
        }
    }

    @Test
    void aWorkbookStaysBelowItsLimit() throws Exception {
        List<FileWritten> files = export("\"file\": { \"type\": \"xlsx\", \"lineEnding\": \"LF\" }, \"limits\": { \"maxBytes\": 400000 }",
                people(20_000));
        assertThat(files.size()).isGreaterThan(1);
        assertThat(files).allSatisfy(file -> assertThat(file.bytes()).isLessThanOrEqualTo(400_000));
        assertThat(files.stream().mapToLong(FileWritten::rows).sum()).isEqualTo(20_000);
    }
}
